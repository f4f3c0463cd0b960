// Another page of the site, for what of it is shown in this one.
import { texts } from '../texts.js';
import { fetched } from './coming.js';
import { fetchFile } from './site_files.js';

/** @param {string} file */
async function markupOf(file) {
  const response = await fetchFile(file, location.href);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const markup = await response.text();
  if (!markup.includes('</html>')) throw new Error(texts.failed_part); // a browser makes a whole page of a half
  return markup;
}

// Rejects with a sentence.
/** @param {string} file */
export const fetchPage = async (file) =>
  new DOMParser().parseFromString(await fetched(file, markupOf(file)), 'text/html');
