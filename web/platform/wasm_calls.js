// Calls of the WebAssembly program's C functions: text and bytes cross here, and nowhere else.

export const lines = (text) => text.split('\n').filter((line) => line !== '');

export class Calls {
  #handle;

  constructor(module, ...documents) {
    this.module = module;
    this.#handle = this.withBytes(documents, (...spans) => module._atlas_create(...spans));
  }

  // Once destroyed, whatever is still on its way finds nobody: every answer is nothing.
  call(name, ...values) {
    return this.#handle && this.module[`_atlas_${name}`](this.#handle, ...values);
  }
  text(name) {
    return this.module.UTF8ToString(this.call(name));
  }
  // What a function of `bytes` answers, line by line.
  linesOf(name, ...bytes) {
    return this.withBytes(bytes, (...spans) => lines(this.module.UTF8ToString(this.call(name, ...spans))));
  }
  // Calls `use` with the address and the size of each, as long as they are there.
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
