// The program with what it reads: its documents, the words of another language, the names of communes that a link looks for.
import { languages, spokenLanguage } from '../base/page_language.js';
import { fetchDocuments, fetchNames, fetchWords } from '../data/documents.js';
import { fontsReady } from '../drawing/glyphs.js';
import { stateOf } from '../link/link_state.js';
import { Query } from '../link/query.js';
import { Program } from '../platform/wasm_program.js';
import { fill, texts } from '../texts.js';

/** @import { Documents } from '../platform/wasm_program.js' */
/**
 * @typedef {{ program: Program, communes: Uint8Array, names: Uint8Array | undefined, problems: string[] }} Loaded
 */

// A document whose words the canvas will write, once the letters are there that French seldom has.
/**
 * @template {Uint8Array} Bytes
 * @param {Promise<Bytes>} fetching
 */
export async function withLetters(fetching) {
  const bytes = await fetching;
  await fontsReady(new TextDecoder().decode(bytes));
  return bytes;
}

// Gives what could not be had, in sentences; the program then speaks as before.
/** @param {Program} program @param {string} base */
export async function speak(program, base) {
  const { lang } = stateOf(program.link, []);
  try {
    return program.speak(lang ? await withLetters(fetchWords(base, lang)) : undefined);
  } catch (error) {
    program.speak(); // of no document: the state goes back to the language that is spoken
    return [error.message];
  }
}

// What is wrong in the first documents, in the language of the page, where its words can be had.
/** @param {Program} program @param {string} base */
async function problemsOf(program, base) {
  const problems = program.problemsIn();
  const language = spokenLanguage();
  if (problems.length === 0 || language === 'fr' || !languages.includes(language)) return problems;
  return program.problemsIn(await fetchWords(base, language).catch(() => undefined));
}

/** @param {string} query */
export const asksWords = (query) => Boolean(new Query(query).get('q'));

// With the names of communes where the link looks for words: what it selects must be among those that they find.
/**
 * @param {string} base
 * @param {Partial<Documents> | undefined} replacements
 * @param {string} query
 * @param {string | undefined} font
 * @param {(share: number) => void} tellShare of the program's code that has come, from 0 to 1
 * @returns {Promise<Loaded>}
 */
export async function loadProgram(base, replacements, query, font, tellShare) {
  const names = asksWords(query) ? withLetters(fetchNames(base)).catch(() => undefined) : undefined; // asked for again, then told
  const fetching = fetchDocuments(base).then((fetched) => ({ ...fetched, ...replacements }));
  /** @param {Error} error */
  const refuse = ({ message }) => {
    throw new Error(fill(texts.failed_fetch, { file: 'program.wasm', reason: message }));
  };
  const [documents, code] = await Promise.all([
    fetching,
    Program.fetchCode(tellShare).catch(refuse),
    withLetters(fetching.then(({ catalog }) => catalog)),
    fontsReady(` ${new Query(query).get('q') ?? ''}`),
  ]);
  const program = await Program.load(code, documents, font).catch(refuse);
  if (!program.isReady) {
    const problems = await problemsOf(program, base);
    program.destroy();
    throw new Error([texts.failed_data, ...problems].join('\n'));
  }
  const loaded = {
    program,
    communes: documents.communes,
    names: await names,
    problems: await problemsOf(program, base),
  };
  if (loaded.names) loaded.problems.push(...program.learnNames(loaded.names));
  program.followLink(query);
  return loaded;
}
