// Linked into the program (emcc --js-library): reads a number as JSON writes it.
addToLibrary({
  atlas_js_number__deps: ['$UTF8ToString'],
  atlas_js_number: (text) => Number(UTF8ToString(text)),
});
