// What the system prefers, as the program is told of it and told again when it changes.

/** @import { CanvasCalls } from '../platform/wasm_canvas.js' */

const queries = {
  calm: matchMedia('(prefers-reduced-motion: reduce)'),
  dark: matchMedia('(prefers-color-scheme: dark)'),
  // Forced colours stop at the canvas: it takes the appearance that has the most contrast.
  contrast: matchMedia('(prefers-contrast: more), (forced-colors: active)'),
};

// Returns a function that stops listening. `changed` is called after the program was told something new.
/** @param {CanvasCalls} program @param {() => void} changed */
export function followPreferences(program, changed) {
  const tell = () => {
    program.preferReducedMotion(queries.calm.matches);
    program.preferAppearance(queries.contrast.matches ? 'contraste' : queries.dark.matches ? 'sombre' : 'clair');
  };
  const listener = () => {
    tell();
    changed();
  };
  tell();
  for (const query of Object.values(queries)) query.addEventListener('change', listener);
  return () => {
    for (const query of Object.values(queries)) query.removeEventListener('change', listener);
  };
}
