// Before the show: what is still on its way, then that all is there. The line is on the first step, and goes with it.
import { make } from '../make.js';
import { fill, texts } from '../texts.js';
import { bytesFetched, keepOffline } from './offline.js';

const megabytes = (bytes) =>
  (bytes / 1e6).toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export class Ready {
  element = make('p', { className: 'ready', role: 'status' });

  // `prepare()`: resolves once the show has all that it needs in this window. `base`: the site's address.
  async prepare(prepare, base) {
    const say = (sentence, values) => {
      this.element.textContent = fill(sentence, values);
    };
    try {
      const kept = keepOffline(base, (progress) => say(texts.scene_loading, progress));
      const [bytes] = await Promise.all([kept, prepare()]);
      const sentence = bytes ? texts.scene_ready : texts.scene_ready_online;
      say(sentence, { size: megabytes(bytes || bytesFetched()) });
    } catch ({ message }) {
      say(texts.scene_not_ready, { reason: message }); // the show itself may go on
    }
  }
  // Gone for good once the story goes on.
  follow(step) {
    if (step > 1) this.element.remove();
  }
}
