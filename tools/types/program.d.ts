import type { Module } from '../../web/platform/wasm_calls.js';

// Emscripten's script of the program.
export default function createModule(options: object): Promise<Module>;
