// Linked into the program (emcc --js-library): the C library's timers, which nobody starts. Link-time optimisation keeps
// whatever Emscripten's own would call, a process and its end included: 0.4 KB.
addToLibrary({
  _setitimer_js: () => 0,
  _setitimer_js__deps: [],
});
