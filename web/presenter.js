// The presenter's window: what the audience sees and will see, notes, time, and the show's commands.
import { elapsed, pause, spanText, start, stopped } from './scene/clock.js';
import { commandOf } from './scene/keys.js';
import { Link } from './scene/link.js';
import { SlideView } from './scene/view.js';
import { fill, texts } from './texts.js';

const [now, next] = ['maintenant', 'ensuite'].map((id) => {
  const view = new SlideView();
  const place = document.querySelector(`#${id} .ecran`);
  place.replaceChildren(view.element);
  return { view, place };
});
const steps = document.getElementById('etapes');
const target = document.querySelector('[name=target]');
let timer = stopped;
let slides = [];
let pointing = '';
let isWaiting = true; // for a stage that answers

const link = new Link(({ type, ...message }) => {
  if (type === 'show') show(message);
  if (type === 'bye') {
    isWaiting = true;
    document.getElementById('lien').textContent = texts.presenter_waiting;
  }
});

const nobody = { kind: 'pause', title: '', kicker: '', lines: [], marks: null };

function listSteps() {
  steps.replaceChildren(
    ...slides.map(({ title, kind }, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = title || kind;
      button.addEventListener('click', () => link.tell({ type: 'command', command: 'go', value: index + 1 }));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
}

function show({ step, blank, slides: told }) {
  isWaiting = false;
  if (told.length !== slides.length || told.some(({ title }, index) => title !== slides[index].title)) {
    slides = told;
    listSteps();
  }
  if (timer === stopped && step > 1) timer = start(timer, Date.now());
  now.view.show(slides[step - 1]);
  next.view.show(slides[step] ?? nobody);
  now.place.dataset.blank = blank;
  document.getElementById('notes').textContent = slides[step - 1].notes;
  document.getElementById('lien').textContent = fill(texts.scene_step, { step, count: slides.length });
  for (const [index, item] of [...steps.children].entries()) {
    if (index === step - 1) item.firstChild.setAttribute('aria-current', 'step');
    else item.firstChild.removeAttribute('aria-current');
  }
  for (const color of ['black', 'white'])
    document.querySelector(`[data-command=${color}]`).ariaPressed = String(blank === color);
}

// The minutes that are left turn negative when the show is longer than it should be.
function tick() {
  if (isWaiting) link.tell({ type: 'hello' });
  const seconds = elapsed(timer, Date.now()) / 1000;
  const left = target.valueAsNumber * 60 - seconds;
  document.getElementById('heure').textContent = new Date().toLocaleTimeString(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
  });
  const sentence = Number.isFinite(left) ? texts.presenter_time : '{elapsed}';
  const told = document.getElementById('duree');
  told.textContent = fill(sentence, { elapsed: spanText(seconds), left: spanText(left) });
  told.dataset.late = String(left < 0);
}

const timers = {
  start: () => start(timer, Date.now()),
  pause: () => pause(timer, Date.now()),
  reset: () => stopped,
};

document.addEventListener('click', ({ target: pressed }) => {
  const { command, timer: act, pointing: how } = pressed.dataset ?? {};
  if (command) link.tell({ type: 'command', command });
  if (act) timer = timers[act]();
  if (how) point(how === pointing ? '' : how);
  tick();
});
document.addEventListener('keydown', (event) => {
  if (event.target.closest('input') || (event.target.closest('button') && ['Enter', ' '].includes(event.key))) return;
  const asked = commandOf(event);
  if (!asked || ['leave', 'presenter', 'fullscreen'].includes(asked.command)) return;
  event.preventDefault();
  link.tell({ type: 'command', ...asked });
});

// What is pointed at on the small screen is pointed at on the large one.
function point(how) {
  pointing = how;
  now.place.dataset.pointing = how;
  for (const button of document.querySelectorAll('button[data-pointing]'))
    button.ariaPressed = String(button.dataset.pointing === how);
  if (!how) link.tell({ type: 'pointer', how: '' });
}
now.place.addEventListener('pointermove', ({ clientX, clientY }) => {
  if (!pointing) return;
  const { left, top, width, height } = now.place.getBoundingClientRect();
  link.tell({ type: 'pointer', how: pointing, x: (clientX - left) / width, y: (clientY - top) / height });
});
now.place.addEventListener('pointerleave', () => pointing && link.tell({ type: 'pointer', how: '' }));

tick();
setInterval(tick, 1000); // a clock is a clock
