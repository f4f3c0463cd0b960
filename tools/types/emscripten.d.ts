// What Emscripten has for its libraries (web/platform/*_imports.js), which are linked into the program. C passes numbers.
declare function addToLibrary(members: Record<string, string | string[] | ((...values: number[]) => unknown)>): void;
declare function UTF8ToString(address: number): string;
declare const HEAPF32: Float32Array;
declare const GL: { currentContext: { GLctx: WebGL2RenderingContext } };
declare const Module: { glyphs: import('../../web/platform/glyphs.js').Glyphs };
