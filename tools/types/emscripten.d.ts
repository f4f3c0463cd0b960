// What Emscripten has for its libraries (web/platform/*_imports.js), which are linked into the program. C passes numbers.
declare function addToLibrary(members: Record<string, string | string[] | ((...values: number[]) => unknown)>): void;
declare function UTF8ToString(address: number): string;
declare const HEAPF32: Float32Array;
declare const HEAPU8: Uint8Array;
declare const HEAPU32: Uint32Array;
declare const Module: {
  glyphs: import('../../web/drawing/glyphs.js').Glyphs;
  recorder: import('../../web/drawing/recorder.js').Recorder;
};
