// The buttons that open what is fetched when it is asked for: share.js shows how to share the state, export.js how to save it,
// scene.js tells its story. The stage is also entered by the key S and by a link.
import { say } from '../base/messages.js';
import { connectShortcuts } from '../base/shortcuts.js';
import { fill, texts } from '../texts.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */

const place = document.getElementById('emporter');

// Each has `open(atlas)`.
/** @type {Record<string, () => Promise<{ open: (atlas: MountedAtlas) => void | Promise<void> }>>} */
const dialogs = {
  share: () => import('./share.js'),
  export: () => import('../export/export.js'),
  scene: () => import('../scene/scene.js'),
};

/** @param {MountedAtlas} atlas */
export function connectTakingAway(atlas) {
  /** @param {string} name */
  const open = async (name, isStillWanted = () => true) => {
    try {
      const dialog = await dialogs[name]();
      if (isStillWanted()) await dialog.open(atlas);
    } catch ({ message }) {
      if (isOnStage()) atlas.update({ mode: null, step: null }); // nobody is left before a stage without words
      say(fill(texts.failed_fetch, { file: `${name}.js`, reason: message }));
    }
  };
  const isOnStage = () => atlas.state.mode === 'scene';
  const followMode = () => isOnStage() && open('scene', isOnStage); // it may be left before the script is there
  place.hidden = false;
  place.addEventListener('click', ({ target }) => {
    /** @type {HTMLElement | null} */
    const button = /** @type {Element} */ (target).closest('[data-dialog]');
    if (button) open(/** @type {string} */ (button.dataset.dialog));
  });
  connectShortcuts({ s: () => open('scene') });
  atlas.addEventListener('statechange', followMode);
  followMode();
}
