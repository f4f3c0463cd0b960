// The stage's side of the presenter's window: what it is told, what it asks for, and the time, which the stage keeps so that
// the window can be closed and opened again.
import { pageAddress } from '../site_files.js';
import { texts } from '../texts.js';
import { afterStep, stopped } from './clock.js';
import { Link } from './link.js';

// By these names a window that is still open is found again (presenter.js).
export const stageName = 'territoires-stage';
const presenterName = 'territoires-presenter';
const presenterLook = 'popup,width=1280,height=720';

export class Beside {
  #told;
  #link;
  #show = null;
  #time = { timer: null, minutes: null }; // null: not known, as after a reload
  #bye = () => this.#link.tell({ type: 'bye' });
  #again = ({ persisted }) => persisted && this.#greet();
  #reshaped = () => this.#say(); // the small screens have the shape of the large one

  // `told`: what stays from step to step, with its slides. `run(command, value)` and `point(where)`: what the window asks for.
  constructor(told, { run, point }) {
    this.#told = told;
    this.#link = new Link(({ type, ...message }) => {
      if (type === 'command') run(message.command, message.value);
      if (type === 'pointer') point(message);
      if (type === 'hello') {
        point({ how: '' }); // another window, which points at nothing yet
        this.#greet();
      }
      if (type === 'time') {
        this.#time = message.time;
        this.#say();
      }
    });
    addEventListener('pagehide', this.#bye);
    addEventListener('pageshow', this.#again);
    addEventListener('resize', this.#reshaped);
  }

  open() {
    window.name = stageName;
    const other = window.open(pageAddress(texts.presenter_page), presenterName, presenterLook);
    if (other) this.#link.add(other);
  }
  // Where the show is, after each command.
  tell(show) {
    const isFirst = this.#show === null;
    const timer = this.#time.timer ?? stopped;
    const next = isFirst ? timer : afterStep(timer, this.#show.step, show.step, Date.now());
    if (next !== timer) this.#time = { ...this.#time, timer: next };
    this.#show = show;
    if (isFirst) this.#greet();
    else this.#say();
  }
  close() {
    this.#bye();
    removeEventListener('pagehide', this.#bye);
    removeEventListener('pageshow', this.#again);
    removeEventListener('resize', this.#reshaped);
    this.#link.close();
  }

  #greet() {
    this.#link.tell({ type: 'story', ...this.#told, address: location.href });
    this.#say();
  }
  #say() {
    const { step, blank, typed } = this.#show;
    const look = { appearance: document.documentElement.dataset.appearance, aspect: innerWidth / innerHeight };
    this.#link.tell({ type: 'show', step, blank, typed, time: this.#time, ...look });
  }
}
