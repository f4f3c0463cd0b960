// Linked into the program (emcc --js-library): hands its questions about letters to the page's glyph renderer.
addToLibrary({
  atlas_js_line_metrics: (weight, out) => {
    const { ascent, descent } = Module.glyphs.lineMetrics(weight);
    HEAPF32.set([ascent, descent], out >> 2);
  },
  atlas_js_measure_glyph: (weight, sizePixels, codepoint, out) => {
    const { advance, left, top, width, height } = Module.glyphs.measure(weight, sizePixels, codepoint);
    HEAPF32.set([advance, left, top, width, height], out >> 2);
  },
  atlas_js_paint_glyph: (weight, sizePixels, codepoint, x, y) =>
    Module.recorder.letter(weight, sizePixels, codepoint, x, y),
});
