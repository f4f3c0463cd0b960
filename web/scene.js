// The stage: the story of the laureates over the map, full screen, driven by a clicker. Fetched when it is entered; the state says
// where it is (mode=scene, step).
import { make } from './dialog.js';
import { fetchCatalog } from './documents.js';
import { say } from './messages.js';
import { qrCode } from './qr_code.js';
import { commandOf } from './scene/keys.js';
import { Link } from './scene/link.js';
import { begin, commands } from './scene/player.js';
import { Pointer } from './scene/pointer.js';
import { Screen } from './scene/screen.js';
import { slidesOf } from './scene/slides.js';
import { readStory, storyOf } from './scene/story.js';
import { connectSwipes } from './scene/swipe.js';
import { SlideView } from './scene/view.js';
import { addressOfState, canBeFollowed } from './share_address.js';
import { fetchFile, pageAddress, takeStyles } from './site_files.js';
import { fill, speak, texts } from './texts.js';

const root = document.documentElement;
const place = document.getElementById('atlas');

// Names of the announcement stay in French.
const frenchKinds = ['laureate', 'criteria', 'theme'];

// The steps of a file of data/stories, when the address names one; those of the data otherwise, and when the file is refused,
// which is told before the show.
async function stepsOf(catalog) {
  const name = new URLSearchParams(location.search).get('story');
  if (!name) return storyOf(catalog);
  try {
    const response = await fetchFile(`data/stories/${encodeURIComponent(name)}.json`, import.meta.url);
    if (!response.ok)
      throw new Error(fill(texts.failed_fetch, { file: `${name}.json`, reason: `HTTP ${response.status}` }));
    const { steps, faults } = readStory(await response.text(), catalog);
    if (faults.length === 0) return steps;
    say(faults.map(({ sentence, values }) => fill(texts[sentence], values)).join('\n'));
  } catch ({ message }) {
    say(message);
  }
  return storyOf(catalog);
}

class Scene {
  #atlas;
  #slides;
  #show;
  #shown = null; // the step that is on the screen
  #view = new SlideView();
  #screen;
  #link;
  #pointer = new Pointer();
  #status = make('p', { className: 'unseen', role: 'status' });
  #typed = make('p', { className: 'typed', ariaHidden: 'true' });
  #element;
  #stops = [];

  constructor(atlas, slides) {
    this.#atlas = atlas;
    this.#slides = slides;
    this.#screen = new Screen();
    this.#link = new Link((message) => this.#hear(message));
    this.#element = make(
      'section',
      { id: 'scene', tabIndex: -1 },
      this.#view.element,
      this.#pointer.element,
      this.#typed,
      this.#status,
      this.#controls(),
    );
    this.#element.ariaLabel = texts.scene_label;
    this.#element.dataset.live = '';
    this.#show = begin(slides.length, Number(atlas.state.step ?? 1));
  }

  enter() {
    root.dataset.scene = '';
    place.append(this.#element);
    const onKey = (event) => this.#press(event);
    const onState = () => this.#follow();
    const onGone = () => this.#link.tell({ type: 'bye' }); // reloaded, or closed: the presenter asks until it is back
    addEventListener('keydown', onKey, true); // before the page's own shortcuts
    addEventListener('pagehide', onGone);
    this.#atlas.addEventListener('statechange', onState);
    this.#stops = [
      () => removeEventListener('keydown', onKey, true),
      () => removeEventListener('pagehide', onGone),
      () => this.#atlas.removeEventListener('statechange', onState),
      connectSwipes(this.#element, (command) => this.#run(command)),
    ];
    this.#screen.enter();
    this.#element.focus();
    this.#present();
  }

  leave() {
    for (const stop of this.#stops.splice(0)) stop();
    this.#screen.leave();
    this.#link.tell({ type: 'bye' });
    this.#link.close();
    this.#element.remove();
    delete root.dataset.scene;
    delete root.dataset.blank;
  }

  // For those who do not have a clicker: seen when the keyboard is on them.
  #controls() {
    const button = (command, textContent) => {
      const made = make('button', { type: 'button', textContent });
      made.addEventListener('click', () => this.#run(command));
      return made;
    };
    return make(
      'p',
      { className: 'controls' },
      button('back', texts.scene_back),
      button('forward', texts.scene_forward),
      button('leave', texts.scene_leave),
    );
  }

  #press(event) {
    if (document.querySelector('dialog[open]')) return;
    const isOnButton = event.target.closest?.('#scene button') && ['Enter', ' '].includes(event.key);
    const asked = isOnButton ? null : commandOf(event);
    if (!asked) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#run(asked.command, asked.value);
  }

  #run(command, value) {
    if (command === 'leave') return this.#atlas.update({ mode: null, step: null, select: null, theme: null });
    if (command === 'fullscreen') return this.#screen.toggle();
    if (command === 'presenter') return this.#openPresenter();
    if (!commands[command]) return;
    this.#show = commands[command](this.#show, value);
    this.#present();
  }

  #openPresenter() {
    const other = window.open(
      pageAddress(texts.presenter_page),
      'territoires-presenter',
      'popup,width=1100,height=720',
    );
    if (other) this.#link.add(other);
  }
  #hear({ type, command, value, ...rest }) {
    if (type === 'command') this.#run(command, value);
    if (type === 'pointer') this.#pointer.show(rest);
    if (type === 'hello') this.#tell();
  }
  #tell() {
    const { step, blank } = this.#show;
    this.#link.tell({ type: 'show', step, blank, slides: this.#slides });
  }

  // Back, a link, or the other window: the state has another step.
  #follow() {
    const step = Number(this.#atlas.state.step ?? 1);
    if (step === this.#show.step) return;
    this.#show = begin(this.#slides.length, step);
    this.#present();
  }

  #present() {
    const { step, blank, typed } = this.#show;
    root.dataset.blank = blank;
    this.#typed.textContent = typed;
    this.#tell();
    if (step === this.#shown) return;
    this.#shown = step;
    const slide = this.#slides[step - 1];
    const isFrench = frenchKinds.includes(slide.kind) && root.lang !== 'fr';
    this.#view.show({ ...slide, lang: isFrench ? 'fr' : '' }, ...this.#under(slide));
    this.#status.textContent = `${fill(texts.scene_step, { step, count: this.#slides.length })}. ${slide.title}`;
    this.#atlas.update({ mode: 'scene', step, select: null, theme: null, ...slide.state });
    if (!slide.state.select) this.#atlas.showAllOfFrance();
  }

  #under({ kind }) {
    const address = addressOfState({ lang: this.#atlas.state.lang });
    return kind === 'thanks' && canBeFollowed(address) ? [qrCode(address, texts.share_qr_name)] : [];
  }
}

let scene = null; // the show that is on, or on its way

async function enter(atlas) {
  speak(root.lang);
  const catalog = JSON.parse(new TextDecoder().decode(await fetchCatalog(import.meta.url)));
  const steps = await stepsOf(catalog);
  const speech = { texts, fill, language: root.lang, isOnline: canBeFollowed(addressOfState({})) };
  await Promise.all([atlas.prepareAll(), takeStyles('scene.css')]);
  const entered = new Scene(atlas, slidesOf(catalog, steps, speech));
  entered.enter();
  return entered;
}

// Enters the stage, once all that the show needs is there; it is left when the state's mode is another. Rejects with a sentence.
export async function open(atlas) {
  if (scene) return;
  scene = enter(atlas);
  const follow = async () => {
    if (atlas.state.mode === 'scene') return;
    atlas.removeEventListener('statechange', follow);
    const left = await scene;
    scene = null;
    left.leave();
  };
  try {
    atlas.update({ mode: 'scene' });
    atlas.addEventListener('statechange', follow);
    await scene;
  } catch (error) {
    scene = null;
    atlas.removeEventListener('statechange', follow);
    atlas.update({ mode: null, step: null });
    throw error;
  }
}
