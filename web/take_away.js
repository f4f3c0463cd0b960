// The buttons that open what is fetched when it is asked for: share.js shows how to share the state, export.js how to save it,
// scene.js tells its story. The stage is also entered by the key S and by a link.
import { say } from './messages.js';
import { connectShortcuts } from './shortcuts.js';
import { fill, texts } from './texts.js';

const place = document.getElementById('emporter');

// Each has `open(atlas)`.
const dialogs = {
  share: () => import('./share.js'),
  export: () => import('./export.js'),
  scene: () => import('./scene.js'),
};

export function connectTakingAway(atlas) {
  const open = async (name) => {
    try {
      await (await dialogs[name]()).open(atlas);
    } catch ({ message }) {
      say(fill(texts.failed_fetch, { file: `${name}.js`, reason: message }));
    }
  };
  const followMode = () => atlas.state.mode === 'scene' && open('scene');
  place.hidden = false;
  place.addEventListener('click', ({ target }) => target.dataset.dialog && open(target.dataset.dialog));
  connectShortcuts({ s: () => open('scene') });
  atlas.addEventListener('statechange', followMode);
  followMode();
}
