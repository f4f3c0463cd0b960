// A file as another version of the site may have had it.
import { extname } from 'node:path';

// Its own words for what it gives and takes: scripts of two versions do not know each other's.
const renamed = (script) =>
  /export\{[^}]*\}/.test(script)
    ? script.replace(/export\{([^}]*)\}/, (_, names) => `export{${names.replace(/(\w+)(,|$)/g, '$1Before$2')}}`)
    : script.replace(/import\{(\w+)/, 'import{$1Before');

// A document before its last part was thought of.
function withoutLast(text) {
  const document = JSON.parse(text);
  delete document[Object.keys(document).at(-1)];
  return JSON.stringify(document);
}

const customSection = Buffer.from([0, 3, 2, 0x76, 0x31]); // of the name « v1 » : the program is as valid, and longer

const versions = {
  '.js': (bytes) => renamed(String(bytes)),
  '.json': (bytes) => withoutLast(bytes),
  '.wasm': (bytes) => Buffer.concat([bytes, customSection]),
  '.html': (bytes) => String(bytes).replace(/<footer[\s\S]*<\/footer>/, ''),
  '.css': (bytes) => String(bytes).replace(/\{[^{}]*\}/, '{}'),
};

export const anotherVersion = (file, bytes) => Buffer.from(versions[extname(file)]?.(bytes) ?? bytes);
