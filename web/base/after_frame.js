// Does something once the next picture is on its way to the screen; at once in a page that nobody sees, which has none.
/** @param {() => void} act */
export function afterFrame(act) {
  if (document.hidden) act();
  else requestAnimationFrame(() => setTimeout(act));
}
