// The card of the selected laureate in the page, with the facts of the card on the canvas.
import { copyText } from '../base/copy.js';
import { partsOf } from '../base/french.js';
import { handFocusOn } from '../base/keep_focus.js';
import { meant } from '../base/keys.js';
import { make } from '../base/make.js';
import { texts } from '../texts.js';
import { canBeFollowed } from './share_address.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { Card } from '../platform/wasm_state.js' */

const place = document.getElementById('fiche');

/** @type {(label: string, act: () => unknown, properties?: Partial<HTMLButtonElement>) => HTMLButtonElement} */
const button = (label, act, properties) => {
  const made = make('button', { type: 'button', textContent: label, ...properties });
  made.addEventListener('click', act);
  return made;
};

// French in every language, and nothing to translate.
const isName = { lang: 'fr', translate: false };

// Words as nodes, with the `names` that stand in them marked as French.
/** @param {string} words @param {readonly string[]} names */
const marked = (words, names) =>
  partsOf(words, names).map(({ text, lang }) => (lang ? make('span', { textContent: text, ...isName }) : text));

// A link that page_mirror.js turns into a selection; without it, it leads to the row.
/** @param {string[]} columns */
function linkTo([id, name, reason, ...names]) {
  const link = make('a', { href: `#laureat-${id}`, textContent: name, ...isName });
  link.dataset.select = id;
  return make('li', {}, link, ...(reason ? marked(` — ${reason}`, names) : []));
}

/** @param {string[]} columns */
const fact = ([label, value, ...names]) => [
  make('dt', { textContent: label }),
  make('dd', {}, ...marked(value, names)),
];

/** @param {Card} card @param {MountedAtlas} atlas */
function commands(card, atlas) {
  const status = make('span', { ariaLive: 'polite' });
  const line = make('p', { className: 'actions' });
  const copy = async () => {
    status.textContent = (await copyText(location.href, line)) ? texts.copy_link_done : texts.copy_by_hand;
  };
  /** @param {string | null} select */
  const goTo = (select) => () => atlas.update({ select });
  line.append(
    button(card.sayPrevious, goTo(card.previous), { disabled: !card.previous, name: 'previous' }),
    button(card.sayNext, goTo(card.next), { disabled: !card.next, name: 'next' }),
    make('span', { textContent: card.position }),
    ...(canBeFollowed(location.href) ? [button(card.sayCopy, copy, { name: 'copy' })] : []),
    button(card.sayClose, () => atlas.update({ select: null }), { name: 'close' }),
    status,
  );
  return line;
}

/** @param {Card} card @param {MountedAtlas} atlas */
function fill(card, atlas) {
  place.replaceChildren(
    make('h3', { id: 'fiche-title', textContent: card.name, ...isName }),
    make('p', { className: 'quiet', textContent: `${card.tier}, ${card.theme}` }),
    make('p', { textContent: card.project, lang: 'fr' }),
    make('dl', {}, ...card.facts.flatMap(fact)),
    ...(card.remarks ? [make('p', { className: 'quiet', textContent: card.remarks, lang: 'fr' })] : []),
    ...card.sections.flatMap(({ title, links }) => [
      make('h4', { textContent: title }),
      make('ul', {}, ...links.map(linkTo)),
    ]),
    make(
      'p',
      { className: 'quiet' },
      `${card.contact} `,
      make('a', { href: card.contactUrl, rel: 'external', textContent: card.contactLink }),
    ),
    commands(card, atlas),
  );
}

// Returns a function that says again what the card says.
/** @param {MountedAtlas} atlas */
export function connectCard(atlas) {
  /** @type {string | undefined} */
  let told;
  /** @type {string | undefined} */
  let laureate; // whose card it is
  const show = () => {
    const { card } = atlas;
    const words = JSON.stringify(card);
    if (words === told) return;
    told = words;
    // All of the card is made anew: a button that had the keyboard's focus gets it again, or the title where the button is gone or
    // disabled.
    const focused = /** @type {HTMLButtonElement} */ (document.activeElement);
    const pressed = place.contains(focused) ? focused.name || 'title' : '';
    if (!card) handFocusOn(place, document.querySelector(`#laureats tr:not([hidden]) a[data-select="${laureate}"]`));
    place.hidden = !card;
    laureate = card?.id;
    if (!card) return place.replaceChildren();
    fill(card, atlas);
    if (!pressed) return;
    /** @type {HTMLElement | null} */
    const same = place.querySelector(`button[name="${pressed}"]:enabled`);
    const title = /** @type {HTMLElement} */ (place.querySelector('h3'));
    title.tabIndex = -1;
    (same ?? title).focus();
  };
  document.addEventListener('keydown', (event) => {
    if (!meant(event, { Escape: true }) || event.repeat || event.defaultPrevented) return;
    if (!atlas.card || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    atlas.update({ select: null });
  });
  atlas.addEventListener('statechange', show);
  show();
  return show;
}
