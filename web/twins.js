// The HTML beside the canvas: it says what the canvas shows, and every choice of the canvas can be made in it.
import { say } from './messages.js';

const form = document.getElementById('filtres');
const commands = document.getElementById('commandes');
const announcement = document.getElementById('annonce');

function showState(atlas) {
  const { select, shown, ...lists } = atlas.state;
  for (const input of form.elements) {
    if (input.type === 'checkbox') input.checked = lists[input.name].includes(input.value);
  }
  for (const input of commands.querySelectorAll('[name=layer]')) {
    input.checked = input.value === (atlas.state.layer ?? 'labels');
  }
  for (const row of document.querySelectorAll('tr[data-laureate]')) {
    row.hidden = !shown.includes(row.dataset.laureate);
    row.setAttribute('aria-selected', String(row.dataset.laureate === select));
  }
  for (const link of document.querySelectorAll('.map a[data-laureate]')) {
    link.classList.toggle('ghost', !shown.includes(link.dataset.laureate));
    if (link.dataset.laureate === select) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (announcement.textContent !== atlas.announcement) announcement.textContent = atlas.announcement;
}

function noticeTeller(atlas) {
  let told = '';
  let takeAway = () => {};
  return () => {
    const sentences = atlas.notices.join('\n');
    if (sentences === told) return;
    told = sentences;
    takeAway();
    takeAway = sentences ? say(sentences, () => atlas.dismissNotices()) : () => {};
  };
}

export function connectTwins(atlas) {
  const tellNotices = noticeTeller(atlas);
  const show = () => {
    showState(atlas);
    tellNotices();
  };
  atlas.addEventListener('statechange', show);
  show();

  form.hidden = false;
  form.addEventListener('change', () => {
    const chosen = new FormData(form);
    atlas.update({ tier: chosen.getAll('tier'), theme: chosen.getAll('theme') });
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    atlas.update({ tier: [], theme: [] });
  });
  form.addEventListener('submit', (event) => event.preventDefault());

  commands.hidden = !atlas.isDrawing;
  commands.addEventListener('change', ({ target }) => atlas.update({ layer: target.value }));
  const acts = { in: () => atlas.zoom(1), out: () => atlas.zoom(-1), all: () => atlas.showAllOfFrance() };
  commands.addEventListener('click', ({ target }) => acts[target.dataset.map]?.());

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-select]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    atlas.update({ select: link.dataset.select });
  });
}
