// Which of a file's copies a browser accepts (RFC 9110, section 12.5.3; the better one first, whatever its quality value).
const copies = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
];
const original = { encoding: null, ending: '' };

function acceptedNames(header) {
  const parts = header.split(',').map((one) => one.split(';').map((part) => part.trim().toLowerCase()));
  return parts.filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? '')).map(([name]) => name);
}

// `exists` tells whether the copy with that ending is there.
export function pickCopy(header = '', exists) {
  const accepted = acceptedNames(header);
  return copies.find(({ encoding, ending }) => accepted.includes(encoding) && exists(ending)) ?? original;
}
