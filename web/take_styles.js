// A sheet of styles that only some need, once. Resolves when it is there, or cannot be had: things are plainer without.
import { make } from './dialog.js';

export function takeStyles(file) {
  if (document.querySelector(`[href="${file}"]`)) return undefined;
  const link = make('link', { rel: 'stylesheet', href: file });
  const isThere = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  return isThere;
}
