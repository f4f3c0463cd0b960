// The presenter's window: what the audience sees and will see, notes, time, and the show's commands. The stage says where the
// show is (scene/beside.js); this window asks it to go elsewhere.
import { begun } from '../base/begun.js';
import { nodesOf } from '../base/french.js';
import { takesText } from '../base/keys.js';
import { sayIn } from '../base/words_in.js';
import { Channel } from '../scene/channel.js';
import { showSymbols } from '../scene/france.js';
import { connectHandout } from '../scene/handout.js';
import { commandOf, isForNobody, pressOf } from '../scene/keys.js';
import { idOfAddress, newId, openedWindow, presenterName, stageName } from '../scene/pair.js';
import { Speaker } from '../scene/speaker.js';
import { briefOf } from '../scene/spoken.js';
import { fill, texts } from '../texts.js';
import { Pointing } from './pointing.js';
import { ShowTime } from './show_time.js';
import { SmallScreen } from './small_screen.js';
import { Stages } from './stages.js';
import { StepList } from './step_list.js';

/** @import { Value } from '../scene/player.js' */
/** @import { Message, ShowTold, StoryTold } from '../scene/protocol.js' */
/** @import { Slide } from '../scene/slides.js' */

begun();

// How long a stage has to answer: one that is there answers at once.
const patienceMillis = 1500;
const firstPatienceMillis = 400; // of a window that was opened by hand
const ownKeys = ['leave', 'presenter', 'fullscreen']; // are the stage's own: none ends the show from afar by accident

/** @template {keyof PageElements} Id @param {Id} id */
const byId = (id) => document.getElementById(id);
/** @param {string} id */
const screenOf = (id) => /** @type {HTMLElement} */ (document.querySelector(`#${id} .ecran`));
const absent = byId('absente');
const [waiting, way] = /** @type {HTMLCollectionOf<HTMLAnchorElement>} */ (absent.children);
const [now, next] = ['maintenant', 'ensuite'].map((id) => new SmallScreen(screenOf(id)));
let own = idOfAddress(location.hash); // the stage that this window belongs to; null: none yet
/** @type {Window | null} */
let ownWindow = null; // that the stage is in; null while it is not known
/** @type {StoryTold | null} */
let story = null;
const speaker = new Speaker(byId('annonce'));
/** @type {string | null} */
let said = null; // the last that was said
/** @type {ReturnType<typeof setTimeout> | 0} */
let silence = 0;

/** @type {Record<string, (message: Message) => void>} */
const heard = {
  story(told) {
    story = told;
    if (told.france) showSymbols(told.france);
    steps.list(told.slides);
  },
  show(told) {
    if (story?.slides[told.step - 1]) show(story, told);
    else if (!silence) ask('hello');
  },
  bye: () => isThere(false),
};
const link = new Channel((message, source) => {
  const isOwn = message.stage === own;
  if (isOwn) ownWindow = source ?? ownWindow;
  // WebKit forgets the name of a file's window that is loaded again, and with it the id: it is the same window.
  else if (source && source === ownWindow && ['story', 'here'].includes(message.type)) return follow(message.stage);
  if (message.type === 'here') stages.note(message);
  else if (isOwn && Object.hasOwn(heard, message.type)) heard[message.type](message);
});
/** @param {string} type @param {object} [message] */
const tell = (type, message) => own && link.tell({ ...message, type, stage: own });
const time = new ShowTime((kept) => ask('time', { time: kept }));
const pointing = new Pointing(screenOf('maintenant'), (where) => tell('pointer', where));
const steps = new StepList(byId('etapes'), (step) => command('go', step));
const stages = new Stages(byId('scenes'), follow);

/** @param {boolean} isSo */
function isThere(isSo) {
  clearTimeout(silence);
  silence = 0;
  absent.hidden = isSo;
  if (isSo) return;
  if (!own && stages.only) return follow(stages.only);
  const sentence = !own && stages.count > 1 ? texts.presenter_which : texts.presenter_waiting;
  sayIn(waiting, sentence); // once
  stages.show();
  silence = setTimeout(knock, patienceMillis); // until it is back
}
/** @param {number} millis */
function wait(millis) {
  clearTimeout(silence);
  silence = setTimeout(() => isThere(false), millis);
}
// Asks this window's own stage to answer, and every stage, in case that one is gone.
function knock(millis = patienceMillis) {
  stages.forget();
  link.tell({ type: 'who', stage: '' });
  tell('hello');
  wait(millis);
}
/** @param {string} type @param {object} [message] */
function ask(type, message) {
  wait(patienceMillis);
  tell(type, message);
}
/** @param {string} name @param {Value} [value] */
const command = (name, value) => ask('command', { command: name, value });

// This window is that stage's from now on; the id is in the address and in the window's name, where a reload finds it.
/** @param {string} id */
function belongTo(id) {
  own = id;
  location.replace(`#${id}`);
  window.name = presenterName(id);
  way.target = stageName(id);
}
/** @param {string} id */
function follow(id) {
  story = null;
  ownWindow = null;
  belongTo(id);
  ask('hello');
}

/** @param {StoryTold} story @param {ShowTold} where */
function show(story, { step, blank, typed, time: kept, appearance, size, territories }) {
  const slide = story.slides[step - 1];
  isThere(true);
  if (appearance) document.documentElement.dataset.appearance = appearance;
  now.show(slide, story, { blank, size, territory: territories[0] });
  next.show(story.slides[step], story, { size, territory: territories[1] });
  say(fill(texts.scene_step, { step, count: story.slides.length }), slide, blank);
  byId('etape').textContent =
    `${fill(texts.scene_step, { step, count: story.slides.length })}${typed && ` → ${typed}`}`;
  byId('faits').replaceChildren(...nodesOf(slide.facts.join(', '), slide.french));
  byId('notes').textContent = slide.notes || texts.presenter_no_notes;
  steps.show(step);
  for (const color of ['black', 'white']) {
    const button = /** @type {Element} */ (document.querySelector(`[data-command=${color}]`));
    button.ariaPressed = String(blank === color);
  }
  time.take(kept);
  const address = new URL(story.address);
  address.searchParams.set('mode', 'scene');
  address.searchParams.set('step', String(step));
  way.href = address.href;
}

// The stage says whole slides, in its own window: a screen reader hears the one that the reader is in.
/** @param {string} sentence @param {Slide} slide @param {string} blank */
function say(sentence, slide, blank) {
  const button = document.querySelector(`[data-command="${blank}"]`); // of a screen that is black or white: its word
  const parts = button ? [{ text: button.textContent }] : briefOf(sentence, slide);
  if (JSON.stringify(parts) === said) return;
  said = JSON.stringify(parts);
  speaker.say(parts);
}

document.addEventListener('click', ({ target, detail }) => {
  const button = /** @type {Element} */ (target).closest?.('button');
  if (button?.dataset.command) command(button.dataset.command);
  if (button && detail > 0) button.blur(); // of a mouse: the clicker's Enter is not for it
});
document.addEventListener('keydown', (event) => {
  if (takesText(event.target)) return;
  if (pointing.press(event)) return event.preventDefault();
  const { asked, isTaken } = pressOf(event);
  if (ownKeys.includes(commandOf(event)?.command ?? '')) return;
  if (isTaken || isForNobody(event)) event.preventDefault();
  if (asked) command(asked.command, asked.value);
});
// In the window that was the stage, where it is still open; kept at hand, for windows that share no channel.
way.addEventListener('click', (event) => {
  belongTo(own ?? newId());
  const stage = openedWindow(way.href, way.target);
  if (!stage) return; // the browser follows the link
  event.preventDefault();
  link.add(stage);
});
byId('imprimer').addEventListener('click', () => window.print());

addEventListener('pagehide', () => tell('pointer', { how: '' }));
connectHandout(() => story);
if (own) belongTo(own);
knock(own ? patienceMillis : firstPatienceMillis);
