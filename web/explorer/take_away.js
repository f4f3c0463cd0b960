// The buttons that open what is fetched when it is asked for: share.js shows how to share the state, export.js how to save it,
// scene.js tells its story. The stage is also entered by the key S and by a link.
import { sayFailure } from '../base/messages.js';
import { part, shownLate } from '../base/part.js';
import { connectShortcuts } from '../base/shortcuts.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { WholeFront } from '../front/front.js' */

const place = document.getElementById('emporter');

// Each has `open(atlas)`.
/** @type {Record<string, () => Promise<{ open: (atlas: MountedAtlas) => void | Promise<void> }>>} */
const dialogs = {
  share: () => import('./share.js'),
  export: () => import('../export/export.js'),
  scene: () => import('../scene/scene.js'),
};
const withoutProgram = ['share'];

/** @param {WholeFront} atlas */
export function connectTakingAway(atlas) {
  /** @param {string} name */
  const open = async (name, isStillWanted = () => true) => {
    const isThere = withoutProgram.includes(name) || atlas.whole();
    try {
      const file = `${name}.js`;
      const show = await part(file, dialogs[name](), 'open');
      if (!(await isThere)) leaveStage();
      else if (isStillWanted()) await shownLate(file, Promise.resolve(show(atlas)));
    } catch ({ message }) {
      const here = location.href;
      const retry = isOnStage() ? () => location.assign(here) : undefined; // back to the stage
      leaveStage();
      sayFailure(message, retry);
    }
  };
  const isOnStage = () => atlas.state.mode === 'scene';
  // Nobody is left before a stage without words.
  const leaveStage = () => {
    if (isOnStage()) atlas.update({ mode: null, step: null });
  };
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
