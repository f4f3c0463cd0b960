// A file for the reader's own folder, made here and asked of nobody.

// 'territoires-innovants-2024-carte.svg'
/** @param {{ edition: number }} catalog @param {string} what @param {string} ending */
export const fileName = ({ edition }, what, ending) =>
  `territoires-innovants-${[edition, what].filter(Boolean).join('-')}.${ending}`;

// Some browsers ask where to put it before they read it.
const keptMillis = 60_000;

// `content`: text, or a Blob.
/** @param {string} name @param {string} type @param {BlobPart} content */
export function saveFile(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMillis);
}
