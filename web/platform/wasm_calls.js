// Calls of the WebAssembly program's C functions: text and bytes cross here, and nowhere else.

/**
 * Emscripten's module: its own, and the functions of C by their names.
 * @typedef {Record<string, (...values: any[]) => any> & {
 *   HEAPU8: Uint8Array,
 *   UTF8ToString: (address: number) => string,
 *   _malloc: (size: number) => number,
 *   _free: (address: number) => void,
 * }} Module
 */

/** @param {string} text */
export const lines = (text) => text.split('\n').filter((line) => line !== '');

export class Calls {
  /** @type {number} */
  #handle;

  /** @param {Module} module */
  constructor(module) {
    this.module = module;
    this.#handle = module._atlas_create();
  }

  // Once destroyed, whatever is still on its way finds nobody: every answer is nothing.
  /** @param {string} name @param {...(string | number | boolean)} values */
  call(name, ...values) {
    return this.#handle && this.module[`_atlas_${name}`](this.#handle, ...values);
  }
  /** @param {string} name */
  text(name) {
    return this.module.UTF8ToString(this.call(name));
  }
  // What a function of `bytes` answers, line by line.
  /** @param {string} name @param {...Uint8Array} bytes */
  linesOf(name, ...bytes) {
    return this.withBytes(bytes, (...spans) => lines(this.module.UTF8ToString(this.call(name, ...spans))));
  }
  // Calls `use` with the address and the size of each, as long as they are there.
  /**
   * @template T
   * @param {readonly Uint8Array[]} all
   * @param {(...spans: number[]) => T} use
   * @returns {T}
   */
  withBytes(all, use) {
    const spans = all.map((bytes) => {
      const address = this.module._malloc(bytes.length || 1);
      this.module.HEAPU8.set(bytes, address);
      return [address, bytes.length];
    });
    const result = use(...spans.flat());
    for (const [address] of spans) this.module._free(address);
    return result;
  }

  destroy() {
    this.call('destroy');
    this.#handle = 0;
  }
}
