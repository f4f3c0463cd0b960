// The buttons that open what is fetched when it is asked for: share.js shows how to share the state, export.js how to save it.
import { say } from './messages.js';
import { fill, texts } from './texts.js';

const place = document.getElementById('emporter');

// Each has `open(atlas)`.
const dialogs = {
  share: () => import('./share.js'),
  export: () => import('./export.js'),
};

export function connectTakingAway(atlas) {
  place.hidden = false;
  place.addEventListener('click', async ({ target }) => {
    const { dialog } = target.dataset;
    if (!dialog) return;
    try {
      const { open } = await dialogs[dialog]();
      await open(atlas);
    } catch ({ message }) {
      say(fill(texts.failed_fetch, { file: `${dialog}.js`, reason: message }));
    }
  });
}
