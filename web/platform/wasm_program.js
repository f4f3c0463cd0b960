// The WebAssembly program as a JavaScript object: what it is made of, and the documents that it reads.

import { wordsOf } from '../base/fault_words.js';
import { nextTask } from '../base/next_task.js';
import { faultOf } from '../base/sent_bytes.js';
import { fetchFile } from '../base/site_files.js';
import { Glyphs } from '../drawing/glyphs.js';
import { Recorder } from '../drawing/recorder.js';
import createModule from '../program.js';
import { texts } from '../texts.js';
import { CanvasCalls } from './wasm_canvas.js';

/** @import { Module } from './wasm_calls.js' */
/** @typedef {Record<'catalog' | 'france' | 'communes', Uint8Array>} Documents */

// Tells with each piece which share of `size` bytes has come. That it is broken off is told by who reads it for its own sake; a stream
// between the two would be an error of its own when the page is left.
// Resolves to how many bytes have come.
/** @param {Response} response @param {number} size @param {(share: number) => void} tell */
async function tellShares(response, size, tell) {
  const reader = response.body?.getReader();
  let come = 0;
  try {
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
      come += piece.value.length;
      tell(Math.min(come / size, 1));
    }
  } catch {
    // see above
  }
  return come;
}

// A server that gives it another type makes it compile after the last byte, not as they come.
/** @param {string} file @param {string} base @param {(share: number) => void} tell */
async function compiled(file, base, tell) {
  const response = await fetchFile(file, base);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const telling = tellShares(response.clone(), __PROGRAM_BYTES__, tell);
  const code = await WebAssembly.compileStreaming(response.clone()).catch(async () => {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const fault = faultOf(file, bytes);
    if (fault) throw new Error(wordsOf(file, fault));
    return WebAssembly.compile(bytes);
  });
  // Half of the files of a deployment may be there: another version would be asked for what it does not have.
  if ((await telling) !== __PROGRAM_BYTES__) throw new Error(texts.failed_version);
  return code;
}

export class Program extends CanvasCalls {
  // Its code: to be fetched beside the documents. `tell(share)`: how much of it has come, from 0 to 1.
  /** @param {(share: number) => void} tell */
  static fetchCode(tell) {
    return compiled('program.wasm', import.meta.url, tell);
  }
  // `documents`: Uint8Arrays named catalog, france, communes. `font`: see Glyphs.
  /** @param {WebAssembly.Module} code @param {Documents} documents @param {string | undefined} font */
  static async load(code, documents, font) {
    const glyphs = new Glyphs(font);
    const recorder = new Recorder(glyphs);
    const module = await new Promise((resolve, reject) => {
      // Emscripten waits for what it is given and for nothing else: a refusal (WebKit's of a policy comes here) is ours to tell.
      /** @type {(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) => Promise<void>} */
      const instantiateWasm = async (imports, receive) => {
        try {
          receive(await WebAssembly.instantiate(code, imports));
        } catch (error) {
          reject(error);
        }
      };
      createModule({ glyphs, recorder, instantiateWasm }).then(resolve, reject);
    });
    const program = new Program(module, recorder);
    const { catalog, france, communes } = documents;
    await nextTask();
    program.withBytes([catalog], (...spans) => program.call('read_catalog', ...spans));
    await nextTask();
    program.withBytes([france, communes], (...spans) => program.call('read_geography', ...spans));
    await nextTask();
    return program;
  }

  get isReady() {
    return Boolean(this.call('is_ready'));
  }
  // What is wrong in the first documents. `words`: the document of the language to say it in, none for French.
  problemsIn(words = new Uint8Array()) {
    return this.linesOf('problems', words);
  }

  // True when `refine` is to be called, once.
  get wantsDetail() {
    return Boolean(this.call('wants_detail'));
  }
  // `documents`: Uint8Arrays named france, communes, names and perimeters, the last where there is one. Returns what was
  // wrong in them.
  /** @param {{ france: Uint8Array, communes: Uint8Array, perimeters?: Uint8Array, names: Uint8Array }} documents */
  refine({ france, communes, perimeters = new Uint8Array(), names }) {
    return this.linesOf('refine', france, communes, perimeters, names);
  }

  // True when `speak` is to be called with the document of the language that the link names (none for French).
  get wantsWords() {
    return Boolean(this.call('wants_words'));
  }
  speak(document = new Uint8Array()) {
    return this.linesOf('speak', document);
  }

  // `names`: a Uint8Array, for the search. Returns what was wrong in it.
  /** @param {Uint8Array} names */
  learnNames(names) {
    return this.linesOf('learn_names', names);
  }
}
