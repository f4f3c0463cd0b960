// A finger that moves aside goes to the next step or the one before.

const leastShare = 0.08; // of the width

// Returns a function that stops listening.
/** @param {HTMLElement} element @param {(command: string) => void} run */
export function connectSwipes(element, run) {
  /** @type {PointerEvent | null} */
  let from = null;
  /** @param {PointerEvent} event */
  const begin = (event) => {
    from = event.pointerType === 'touch' && event.isPrimary ? event : null;
  };
  /** @param {PointerEvent} event */
  const end = (event) => {
    if (!from || event.pointerId !== from.pointerId) return;
    const [across, down] = [event.clientX - from.clientX, event.clientY - from.clientY];
    from = null;
    if (Math.abs(across) < leastShare * innerWidth || Math.abs(across) < Math.abs(down)) return;
    run(across < 0 ? 'forward' : 'back');
  };
  element.addEventListener('pointerdown', begin);
  element.addEventListener('pointerup', end);
  return () => {
    element.removeEventListener('pointerdown', begin);
    element.removeEventListener('pointerup', end);
  };
}
