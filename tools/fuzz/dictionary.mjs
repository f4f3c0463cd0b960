// Tokens as libFuzzer's dictionaries have them: a text in quotes a line, bytes that are no plain letter as \xNN.

const mostBytes = 64; // of an entry: longer ones are not taken
const plain = /[\w .,:;/+*()[\]{}<>=&?!#'-]/;

const escaped = (byte) => {
  const letter = String.fromCharCode(byte);
  return plain.test(letter) ? letter : `\\x${byte.toString(16).padStart(2, '0')}`;
};

export const dictionaryOf = (tokens) =>
  tokens
    .map((token) => [...Buffer.from(token)])
    .filter((bytes) => bytes.length > 0 && bytes.length <= mostBytes)
    .map((bytes) => `"${bytes.map(escaped).join('')}"\n`)
    .join('');
