// Which stage and which presenter's window belong together, where a browser has several: each stage has an id. It is in the name of
// the stage's window, and in the address of the presenter's: both are there after a reload, without a store.

const stagePrefix = 'territoires-stage-';
/** @param {string} text */
const isId = (text) => /^[a-z0-9]{1,16}$/.test(text);

export const newId = () => Math.random().toString(36).slice(2, 12);

// By these names a window that is still open is found again.
/** @param {string} id */
export const stageName = (id) => `${stagePrefix}${id}`;
/** @param {string} id */
export const presenterName = (id) => `territoires-presenter-${id}`;

/** @param {string} text @param {string} prefix */
const idIn = (text, prefix) => {
  const id = text?.startsWith(prefix) ? text.slice(prefix.length) : '';
  return isId(id) ? id : null;
};
// Null where the window was never a stage, and where the address names none.
/** @param {string} windowName */
export const idOfStage = (windowName) => idIn(windowName, stagePrefix);
/** @param {string} hash */
export const idOfAddress = (hash) => idIn(hash, '#');

// Null where the browser refuses, in one way or another.
/** @param {[url: string, target: string, features?: string]} how */
export function openedWindow(...how) {
  try {
    const opened = window.open(...how);
    return opened?.closed ? null : opened;
  } catch {
    return null;
  }
}
