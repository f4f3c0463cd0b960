// The clock on the wall, how long the show has been, how much of the planned time is left.
import { Field } from '../base/field.js';
import { localeOf, spokenLanguage } from '../base/page_language.js';
import { sayIn } from '../base/words_in.js';
import { elapsed, isAtZero, isRunning, pause, spanText, start, stopped } from '../scene/clock.js';
import { fill, texts } from '../texts.js';

/** @import { ShowTime as Kept, Timer } from '../scene/clock.js' */

/** @template {keyof PageElements} Id @param {Id} id */
const byId = (id) => document.getElementById(id);
const toggle = /** @type {HTMLElement} */ (document.querySelector('[data-timer=toggle]'));
const target = /** @type {HTMLInputElement} */ (document.querySelector('[name=target]'));

/** @type {Record<string, (timer: Timer) => Timer>} */
const acts = {
  toggle: (timer) => (isRunning(timer) ? pause(timer, Date.now()) : start(timer, Date.now())),
  reset: () => stopped,
};

export class ShowTime {
  /** @type {Timer | null} */
  #timer = null; // null: neither the stage nor this window knows
  #tell;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #interval;
  #minutes = new Field(target);

  // `tell({ timer, minutes })`: for the stage to keep.
  /** @param {(kept: Kept) => void} tell */
  constructor(tell) {
    this.#tell = tell;
    /** @type {NodeListOf<HTMLElement>} */
    const buttons = document.querySelectorAll('[data-timer]');
    for (const button of buttons)
      button.addEventListener('click', () =>
        this.#change(acts[/** @type {string} */ (button.dataset.timer)](this.#timer ?? stopped)),
      );
    for (const type of ['input', 'blur']) target.addEventListener(type, () => this.#change(this.#timer)); // left, it may be another one
    document.addEventListener('visibilitychange', () => this.#run());
    this.#run();
  }

  // Shows the time that the stage keeps. A stage that was loaded again has lost it, and is told it by this window.
  /** @param {Kept} kept */
  take({ timer, minutes }) {
    if (!timer && this.#timer) return this.#change(this.#timer);
    this.#timer = timer;
    if (minutes !== null) this.#minutes.show(String(minutes));
    this.#show();
  }

  /** @param {Timer | null} timer */
  #change(timer) {
    this.#timer = timer;
    this.#tell({ timer, minutes: target.validity.valid ? target.valueAsNumber : null });
    this.#show();
  }
  #run() {
    clearInterval(this.#interval);
    if (document.hidden) return;
    this.#interval = setInterval(() => this.#show(), 1000); // a clock is a clock
    this.#show();
  }
  #show() {
    const timer = this.#timer ?? stopped;
    const seconds = elapsed(timer, Date.now()) / 1000;
    const left = target.validity.valid ? target.valueAsNumber * 60 - seconds : Number.NaN;
    /** @type {Intl.DateTimeFormatOptions} */
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    byId('heure').textContent = new Date().toLocaleTimeString(localeOf(spokenLanguage()), clock);
    const gone = fill(texts.presenter_time, { elapsed: spanText(seconds) });
    sayIn(byId('duree'), isAtZero(timer) ? texts.presenter_time_ready : gone);
    const sentence = left < 0 ? texts.presenter_time_late : texts.presenter_time_left;
    sayIn(byId('reste'), Number.isNaN(left) ? '' : fill(sentence, { span: spanText(left) }));
    byId('reste').dataset.late = String(left < 0);
    sayIn(toggle, isRunning(timer) ? texts.presenter_pause : texts.presenter_start);
  }
}
