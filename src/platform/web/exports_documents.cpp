// What the page may call, a C function a wish: a program made of documents, and the documents that come later. Called
// by web/platform/wasm_program.js alone.
#include <emscripten/emscripten.h>

#include "core/data/catalog_reader.h"
#include "core/data/translation.h"
#include "platform/web/program.h"

using namespace atlas;

extern "C" {

EMSCRIPTEN_KEEPALIVE Program* atlas_create() {
  return new Program;
}
// One after the other: a page answers between two. Of any size: bench.html makes a million laureates.
EMSCRIPTEN_KEEPALIVE void atlas_read_catalog(Program* program, const char* catalog, std::size_t size) {
  program->catalog = read_catalog(Bytes{catalog, size}.view(), size);
}
EMSCRIPTEN_KEEPALIVE void atlas_read_geography(Program* program, const char* france, std::size_t france_size,
                                               const char* communes, std::size_t communes_size) {
  Result<World> world =
      world_of(std::move(program->catalog), read_geography({.france = Bytes{france, france_size}.view(),
                                                            .communes = Bytes{communes, communes_size}.view(),
                                                            .perimeters = {},
                                                            .names = {},
                                                            .is_detail = false}));
  program->problems = world.ok() ? std::move(world.warnings) : std::move(world.errors);
  if (world.ok()) program->app.emplace(std::move(*world.value), program->glyphs);
}

EMSCRIPTEN_KEEPALIVE void atlas_destroy(Program* program) {
  delete program;
}

// False when the documents were refused: then only atlas_problems and atlas_destroy may be called.
EMSCRIPTEN_KEEPALIVE bool atlas_is_ready(const Program* program) {
  return program->app.has_value();
}
// What is wrong in the first documents, a line each. `words`: the document of English, empty for French.
EMSCRIPTEN_KEEPALIVE const char* atlas_problems(Program* program, const char* words, std::size_t size) {
  return program->say(lines_of(program->problems, texts_in(Language::english, Bytes{words, size}.view())));
}

// True when finer documents would be seen: then `atlas_refine` is to be called, once.
EMSCRIPTEN_KEEPALIVE bool atlas_wants_detail(const Program* program) {
  return program->app->wants_detail();
}
// What was wrong in the documents, a line each. `perimeters` may be empty.
EMSCRIPTEN_KEEPALIVE const char* atlas_refine(Program* program, const char* france, std::size_t france_size,
                                              const char* communes, std::size_t communes_size, const char* perimeters,
                                              std::size_t perimeters_size, const char* names, std::size_t names_size) {
  return program->tell(program->app->refine({.france = Bytes{france, france_size}.view(),
                                             .communes = Bytes{communes, communes_size}.view(),
                                             .perimeters = Bytes{perimeters, perimeters_size}.view(),
                                             .names = Bytes{names, names_size}.view(),
                                             .is_detail = true}));
}

// True when `atlas_speak` is to be called with the document of the state's language (empty for French).
EMSCRIPTEN_KEEPALIVE bool atlas_wants_words(const Program* program) {
  return program->app->wants_words();
}
// What was wrong in the document of the state's language, a line each; French needs none.
EMSCRIPTEN_KEEPALIVE const char* atlas_speak(Program* program, const char* document, std::size_t size) {
  return program->tell(program->app->speak(Bytes{document, size}.view()));
}

// What was wrong in them, a line each.
EMSCRIPTEN_KEEPALIVE const char* atlas_learn_names(Program* program, const char* names, std::size_t size) {
  return program->tell(program->app->learn_names(Bytes{names, size}.view()));
}

}  // extern "C"
