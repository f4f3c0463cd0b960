// What the page may call: one C function a wish. web/platform/wasm_program.js is the only caller.
#include <emscripten/emscripten.h>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

#include "app/app.h"
#include "core/announcement.h"
#include "core/card_lines.h"
#include "core/charts/findings.h"
#include "core/csv.h"
#include "core/facet_counts.h"
#include "core/link_state.h"
#include "core/search/hit_lines.h"
#include "platform/web/browser_glyphs.h"

namespace {

using namespace atlas;

struct Bytes {
  const char* data;
  std::size_t size;
  std::string_view view() const { return {data, size}; }
};

std::string lines_of(const std::vector<Problem>& problems, const Texts& texts = {}) {
  std::string lines;
  for (const Problem& problem : problems) lines += sentence_of(problem, texts) + "\n";
  return lines;
}

}  // namespace

// One mounted atlas. The page holds its address; nothing is shared between two.
struct Program {
  BrowserGlyphs glyphs;
  std::optional<App> app;
  std::vector<Problem> problems;
  std::string answer;  // the last text given to the page: valid until the next call

  const char* say(std::string text) {
    answer = std::move(text);
    return answer.c_str();
  }
};

extern "C" {

EMSCRIPTEN_KEEPALIVE Program* atlas_create(const char* catalog, std::size_t catalog_size, const char* france,
                                           std::size_t france_size, const char* communes, std::size_t communes_size) {
  auto* program = new Program;
  Result<World> world = read_world({.catalog = Bytes{catalog, catalog_size}.view(),
                                    .geography = {.france = Bytes{france, france_size}.view(),
                                                  .communes = Bytes{communes, communes_size}.view(),
                                                  .perimeters = {},
                                                  .names = {},
                                                  .is_detail = false}});
  program->problems = world.ok() ? std::move(world.warnings) : std::move(world.errors);
  if (world.ok()) program->app.emplace(std::move(*world.value), program->glyphs);
  return program;
}

EMSCRIPTEN_KEEPALIVE void atlas_destroy(Program* program) {
  delete program;
}

// False when the documents were refused: then only atlas_problems and atlas_destroy may be called.
EMSCRIPTEN_KEEPALIVE bool atlas_is_ready(const Program* program) {
  return program->app.has_value();
}
EMSCRIPTEN_KEEPALIVE const char* atlas_problems(Program* program) {
  return program->say(lines_of(program->problems));
}

EMSCRIPTEN_KEEPALIVE const char* atlas_start_drawing(Program* program) {
  return program->say(program->app->start_drawing());
}
EMSCRIPTEN_KEEPALIVE void atlas_stop_drawing(Program* program) {
  program->app->stop_drawing();
}
EMSCRIPTEN_KEEPALIVE void atlas_resize(Program* program, double width, double height, double pixel_ratio, double em,
                                       bool is_touch) {
  program->app->resize(
      {.width = width, .height = height, .pixel_ratio = pixel_ratio, .em = em, .is_touch = is_touch});
}
EMSCRIPTEN_KEEPALIVE bool atlas_wants_frame(const Program* program) {
  return program->app->wants_frame();
}
EMSCRIPTEN_KEEPALIVE void atlas_frame(Program* program, double now_seconds) {
  program->app->frame(now_seconds);
}

// True when the second module is to be fetched; once it is instantiated, `atlas_take_late` is to be called.
EMSCRIPTEN_KEEPALIVE bool atlas_wants_late(const Program* program) {
  return program->app->wants_late();
}
EMSCRIPTEN_KEEPALIVE void atlas_take_late(Program* program) {
  program->app->take_late();
}

// True when finer documents would be seen: then `atlas_refine` is to be called, once.
EMSCRIPTEN_KEEPALIVE bool atlas_wants_detail(const Program* program) {
  return program->app->wants_detail();
}
// What was wrong in the documents, a line each. `perimeters` may be empty.
EMSCRIPTEN_KEEPALIVE const char* atlas_refine(Program* program, const char* france, std::size_t france_size,
                                              const char* communes, std::size_t communes_size, const char* perimeters,
                                              std::size_t perimeters_size, const char* names, std::size_t names_size) {
  return program->say(lines_of(program->app->refine({.france = Bytes{france, france_size}.view(),
                                                     .communes = Bytes{communes, communes_size}.view(),
                                                     .perimeters = Bytes{perimeters, perimeters_size}.view(),
                                                     .names = Bytes{names, names_size}.view(),
                                                     .is_detail = true})));
}

// True when `atlas_speak` is to be called with the document of the state's language (empty for French).
EMSCRIPTEN_KEEPALIVE bool atlas_wants_words(const Program* program) {
  return program->app->wants_words();
}
// What was wrong in the document of the state's language, a line each; French needs none.
EMSCRIPTEN_KEEPALIVE const char* atlas_speak(Program* program, const char* document, std::size_t size) {
  return program->say(lines_of(program->app->speak(Bytes{document, size}.view())));
}

EMSCRIPTEN_KEEPALIVE bool atlas_undo(Program* program) {
  return program->app->undo();
}
EMSCRIPTEN_KEEPALIVE bool atlas_redo(Program* program) {
  return program->app->redo();
}
// 1: there is something to undo; 2: something to do again.
EMSCRIPTEN_KEEPALIVE int atlas_history(const Program* program) {
  const History& history = program->app->history();
  return (history.can_undo() ? 1 : 0) + (history.can_redo() ? 2 : 0);
}

// The sentence and the button's words when nobody is shown, a line each; else nothing.
EMSCRIPTEN_KEEPALIVE const char* atlas_advice(Program* program) {
  const auto advice = advice_on_nothing(program->app->state(), program->app->world().catalog);
  return program->say(advice ? advice->sentence + "\n" + advice->button : "");
}
EMSCRIPTEN_KEEPALIVE void atlas_follow_advice(Program* program) {
  if (const auto advice = advice_on_nothing(program->app->state(), program->app->world().catalog))
    program->app->dispatch(advice->action);
}
// What was wrong in them, a line each.
EMSCRIPTEN_KEEPALIVE const char* atlas_learn_names(Program* program, const char* names, std::size_t size) {
  return program->say(lines_of(program->app->learn_names(Bytes{names, size}.view())));
}
// As src/core/search/hit_lines.h says.
EMSCRIPTEN_KEEPALIVE const char* atlas_hits(Program* program, const char* query, std::size_t size) {
  return program->say(hit_lines(program->app->world().catalog, Bytes{query, size}.view()));
}

EMSCRIPTEN_KEEPALIVE void atlas_follow_link(Program* program, const char* query, std::size_t size) {
  program->app->dispatch(read_link(Bytes{query, size}.view(), program->app->world().catalog));
}
// Another number when one of the texts below may be another one.
EMSCRIPTEN_KEEPALIVE std::uint32_t atlas_told_revision(const Program* program) {
  return program->app->told_revision();
}
EMSCRIPTEN_KEEPALIVE const char* atlas_link(Program* program) {
  return program->say(link_of(program->app->state(), program->app->world().catalog));
}
EMSCRIPTEN_KEEPALIVE const char* atlas_shown(Program* program) {
  const Catalog& catalog = program->app->world().catalog;
  std::string ids;
  for (const LaureateIndex index : sorted_laureates(program->app->state(), catalog)) {
    ids += catalog.laureates[index].id + "\n";
  }
  return program->say(std::move(ids));
}
// `column` as in src/core/table_sort.h; others are ignored.
EMSCRIPTEN_KEEPALIVE void atlas_sort_table(Program* program, int column) {
  if (column < 0 || column >= static_cast<int>(table_column_count)) return;
  program->app->dispatch(SortTable{static_cast<TableColumn>(column)});
}
// 0: the announcement's order; else the column's number + 1, negative when descending.
EMSCRIPTEN_KEEPALIVE int atlas_table_sort(const Program* program) {
  const TableSort& sort = program->app->state().sort;
  const int column = sort.column ? static_cast<int>(*sort.column) + 1 : 0;
  return sort.descending ? -column : column;
}
EMSCRIPTEN_KEEPALIVE const char* atlas_csv(Program* program) {
  return program->say(csv_of(program->app->state(), program->app->world().catalog));
}
// As src/core/card_lines.h says; nothing before the second module is there.
EMSCRIPTEN_KEEPALIVE const char* atlas_card(Program* program) {
  const State& state = program->app->state();
  const World& world = program->app->world();
  if (!state.selected || program->app->wants_late()) return program->say("");
  const auto card = by_address<present_card>(state, world.catalog, world.geography);
  return program->say(by_address<card_lines>(card, world.catalog));
}
EMSCRIPTEN_KEEPALIVE const char* atlas_announcement(Program* program) {
  return program->say(announcement_of(program->app->state(), program->app->world().catalog));
}
// As src/core/facet_counts.h says.
EMSCRIPTEN_KEEPALIVE const char* atlas_counts(Program* program) {
  return program->say(count_lines(program->app->state().filter, program->app->world().catalog));
}
// As src/core/charts/findings.h says.
EMSCRIPTEN_KEEPALIVE const char* atlas_chart(Program* program) {
  return program->say(chart_lines(program->app->state(), program->app->world().catalog));
}
EMSCRIPTEN_KEEPALIVE const char* atlas_notices(Program* program) {
  return program->say(lines_of(program->app->state().notices, program->app->world().catalog.texts));
}
EMSCRIPTEN_KEEPALIVE void atlas_dismiss_notices(Program* program) {
  program->app->dispatch(DismissNotices{});
}
EMSCRIPTEN_KEEPALIVE void atlas_close_card(Program* program) {
  program->app->dispatch(Select{std::nullopt});
}

// True while Shift, Ctrl or ⌘ is held: what is clicked is added to what was chosen.
EMSCRIPTEN_KEEPALIVE void atlas_pointer_modifiers(Program* program, bool adds) {
  program->app->ui().pointer_modifiers(adds);
}
EMSCRIPTEN_KEEPALIVE void atlas_pointer_moved(Program* program, double x, double y, bool is_touch) {
  program->app->ui().pointer_moved({x, y}, is_touch);
  program->app->input_arrived();
}
EMSCRIPTEN_KEEPALIVE void atlas_pointer_pressed(Program* program, double x, double y, bool is_touch) {
  program->app->ui().pointer_pressed({x, y}, is_touch);
  program->app->input_arrived();
}
EMSCRIPTEN_KEEPALIVE void atlas_pointer_released(Program* program, double x, double y, bool is_touch) {
  program->app->ui().pointer_released({x, y}, is_touch);
  program->app->input_arrived();
}
EMSCRIPTEN_KEEPALIVE void atlas_pointer_cancelled(Program* program) {
  program->app->ui().pointer_cancelled();
  program->app->input_arrived();
}
EMSCRIPTEN_KEEPALIVE void atlas_pointer_left(Program* program) {
  program->app->ui().pointer_left();
  program->app->input_arrived();
}
EMSCRIPTEN_KEEPALIVE bool atlas_points_at_something(const Program* program) {
  return program->app->ui().points_at_something();
}

// True when something scrolled, or would: then the event is ours. Positive: further down, CSS pixels.
EMSCRIPTEN_KEEPALIVE bool atlas_wheel(Program* program, double x, double y, double down_pixels) {
  program->app->input_arrived();
  return program->app->ui().wheel({x, y}, down_pixels);
}
EMSCRIPTEN_KEEPALIVE bool atlas_scrolls_at(const Program* program, double x, double y, double down_pixels) {
  return program->app->ui().scrolls_at({x, y}, down_pixels);
}

EMSCRIPTEN_KEEPALIVE bool atlas_zoom_map(Program* program, double x, double y, double levels) {
  return program->app->zoom_map({x, y}, levels);
}
EMSCRIPTEN_KEEPALIVE void atlas_zoom_map_center(Program* program, double levels) {
  program->app->dispatch(FlyZoom{levels, {}});
}
EMSCRIPTEN_KEEPALIVE void atlas_pan_map(Program* program, double right_pixels, double down_pixels) {
  program->app->pan_map(right_pixels, down_pixels);
}
EMSCRIPTEN_KEEPALIVE void atlas_throw_map(Program* program, double right_pixels, double down_pixels) {
  program->app->throw_map(right_pixels, down_pixels);
}
EMSCRIPTEN_KEEPALIVE void atlas_step_map(Program* program, double right_pixels, double down_pixels) {
  program->app->step_map(right_pixels, down_pixels);
}
// An id that nobody has: none.
EMSCRIPTEN_KEEPALIVE void atlas_focus(Program* program, const char* id, std::size_t size) {
  program->app->dispatch(Focus{find_laureate(program->app->world().catalog, Bytes{id, size}.view())});
}
EMSCRIPTEN_KEEPALIVE void atlas_show_all_of_france(Program* program) {
  program->app->dispatch(ShowAllOfFrance{});
}

EMSCRIPTEN_KEEPALIVE void atlas_prefer_reduced_motion(Program* program, bool is_preferred) {
  program->app->dispatch(PreferReducedMotion{is_preferred});
}

// `appearance` as in src/core/appearance.h: 0 clair, 1 sombre, 2 contraste; others are clair.
EMSCRIPTEN_KEEPALIVE void atlas_prefer_appearance(Program* program, int appearance) {
  const bool is_known = appearance >= 0 && appearance < static_cast<int>(appearance_ids.size());
  program->app->dispatch(PreferAppearance{is_known ? static_cast<Appearance>(appearance) : Appearance::light});
}

// A line a place: id, x, y, width, height in whole CSS pixels, separated by tabs.
EMSCRIPTEN_KEEPALIVE const char* atlas_places(Program* program) {
  std::string lines;
  for (const NamedPlace& named : program->app->places()) {
    const ScreenRect place = named.place;
    lines += named.id;
    for (const double value : {place.x, place.y, place.width, place.height})
      lines += "\t" + std::to_string(std::lround(value));
    lines += "\n";
  }
  return program->say(std::move(lines));
}

}  // extern "C"
