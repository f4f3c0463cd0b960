// A language's document as the program reads it: the sentences without their names, in the order of `enum class Text`, which
// is the alphabet's: CMake reads the members of an object in that order.
// usage: node tools/site/translation.mjs FRENCH LANGUAGE OUTPUT
import fs from 'node:fs';

const json = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

// Throws an Error that names every sentence that only one of the two has.
function translationOf(french, { names, texts }) {
  const known = Object.keys(french).sort();
  const missing = known.filter((name) => !(name in texts));
  const unknown = Object.keys(texts).filter((name) => !(name in french));
  if (missing.length || unknown.length) {
    throw new Error(`missing: ${missing.join(', ') || 'none'}; unknown: ${unknown.join(', ') || 'none'}`);
  }
  return { names, texts: known.map((name) => texts[name]) };
}

if (process.argv[1] === import.meta.filename) {
  const [frenchFile, languageFile, output] = process.argv.slice(2);
  fs.writeFileSync(output, JSON.stringify(translationOf(json(frenchFile), json(languageFile))));
}
