// A sheet of styles that only some need, once. Resolves true when it is there, false when it cannot be had.
import { make } from './dialog.js';

export function takeStyles(file) {
  if (document.querySelector(`[href="${file}"]`)) return true;
  const link = make('link', { rel: 'stylesheet', href: file });
  const isThere = new Promise((resolve) => {
    link.addEventListener('load', () => resolve(true));
    link.addEventListener('error', () => resolve(false));
  });
  document.head.append(link);
  return isThere;
}
