// The presenter's window: what the audience sees and will see, notes, time, and the show's commands. The stage says where the
// show is (scene/beside.js); this window asks it to go elsewhere.
import { begun } from './begun.js';
import { Pointing } from './presenter/pointing.js';
import { ShowTime } from './presenter/show_time.js';
import { SmallScreen } from './presenter/small_screen.js';
import { StepList } from './presenter/step_list.js';
import { stageName } from './scene/beside.js';
import { showSymbols } from './scene/france.js';
import { connectHandout } from './scene/handout.js';
import { commandOf } from './scene/keys.js';
import { Link } from './scene/link.js';
import { fill, texts } from './texts.js';

begun();

const patienceMillis = 1500; // of who asks the stage for something: it answers at once, or is not there
const ownKeys = ['leave', 'presenter', 'fullscreen']; // are the stage's own: none ends the show from afar by accident

const byId = (id) => document.getElementById(id);
const screenOf = (id) => document.querySelector(`#${id} .ecran`);
const absent = byId('absente');
const [now, next] = ['maintenant', 'ensuite'].map((id) => new SmallScreen(screenOf(id)));
let story = null;
let silence = 0;

const heard = {
  story(told) {
    story = told;
    if (told.france) showSymbols(told.france);
    steps.list(told.slides);
  },
  show: (told) => (story ? show(told) : ask({ type: 'hello' })),
  bye: () => isThere(false),
};
const link = new Link(({ type, ...message }) => Object.hasOwn(heard, type) && heard[type](message));
const time = new ShowTime((kept) => ask({ type: 'time', time: kept }));
const pointing = new Pointing(screenOf('maintenant'), (where) => link.tell({ type: 'pointer', ...where }));
const steps = new StepList(byId('etapes'), (step) => command('go', step));

function isThere(isSo) {
  clearTimeout(silence);
  absent.hidden = isSo;
  if (!isSo) silence = setTimeout(() => ask({ type: 'hello' }), patienceMillis); // until it is back
}
function ask(message) {
  clearTimeout(silence);
  silence = setTimeout(() => isThere(false), patienceMillis);
  link.tell(message);
}
const command = (name, value) => ask({ type: 'command', command: name, value });

function show({ step, blank, typed, time: kept, appearance, aspect }) {
  const slide = story.slides[step - 1];
  isThere(true);
  document.documentElement.dataset.appearance = appearance;
  now.show(slide, story, { blank, aspect });
  next.show(story.slides[step], story, { aspect });
  byId('etape').textContent =
    `${fill(texts.scene_step, { step, count: story.slides.length })}${typed && ` → ${typed}`}`;
  byId('faits').textContent = slide.facts.join(' · ');
  byId('notes').textContent = slide.notes || texts.presenter_no_notes;
  steps.show(step);
  for (const color of ['black', 'white'])
    document.querySelector(`[data-command=${color}]`).ariaPressed = String(blank === color);
  time.take(kept);
  const address = new URL(story.address);
  address.searchParams.set('mode', 'scene');
  address.searchParams.set('step', step);
  absent.querySelector('a').href = address.href;
}

document.addEventListener('click', ({ target, detail }) => {
  const button = target.closest?.('button');
  if (button?.dataset.command) command(button.dataset.command);
  if (button && detail > 0) button.blur(); // of a mouse: the clicker's Enter is not for it
});
document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (target.closest?.('input') || (target.closest?.('button, a') && ['Enter', ' '].includes(key))) return;
  if (pointing.press(event)) return event.preventDefault();
  const asked = commandOf(event);
  if (!asked || ownKeys.includes(asked.command)) return;
  event.preventDefault();
  command(asked.command, asked.value);
});
// In the window that was the stage, where it is still open; kept at hand, for windows that share no channel.
absent.querySelector('a').addEventListener('click', (event) => {
  const stage = window.open(event.currentTarget.href, stageName);
  if (!stage) return; // the browser follows the link
  event.preventDefault();
  link.add(stage);
});
byId('imprimer').addEventListener('click', () => window.print());

addEventListener('pagehide', () => link.tell({ type: 'pointer', how: '' }));
connectHandout(() => story);
ask({ type: 'hello' });
