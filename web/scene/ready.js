// Before the show: what is still on its way, then that all is there, and what is kept; said to nobody, or it would cut the slide short.
// Two lines on the first step, that go with it.
import { make } from '../base/make.js';
import { inLocale } from '../base/page_language.js';
import { fill, texts } from '../texts.js';
import { bytesFetched, keepOffline } from './offline.js';

/** @import { Progress } from '../offline/keeping.js' */

/** @param {number} bytes */
const megabytes = (bytes) => inLocale(bytes / 1e6, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export class Ready {
  #line = make('p', { className: 'ready' });
  #kept = make('p', { className: 'kept' });
  element = make('div', { className: 'before' }, this.#line, this.#kept);

  // `prepare()`: resolves once the show has all that it needs in this window. `base`: the site's address.
  /** @param {() => Promise<void>} prepare @param {string} base */
  async prepare(prepare, base) {
    /** @param {string} sentence @param {Record<string, string>} values */
    const say = (sentence, values) => {
      this.#line.textContent = fill(sentence, values);
    };
    /** @param {Progress} progress */
    const follow = ({ done, total, isReady }) =>
      isReady
        ? say(texts.scene_loading_pages, { rest: megabytes(total - done) })
        : say(texts.scene_loading, { done: megabytes(done), total: megabytes(total) });
    try {
      const [{ bytes, sentence }] = await Promise.all([keepOffline(base, follow), prepare()]);
      say(bytes ? texts.scene_ready : texts.scene_ready_online, { size: megabytes(bytes || bytesFetched()) });
      this.#kept.textContent = sentence;
    } catch ({ message }) {
      say(texts.scene_not_ready, { reason: message }); // the show itself may go on
    }
  }
  // Gone for good once the story goes on.
  /** @param {number} step */
  follow(step) {
    if (step > 1) this.element.remove();
  }
}
