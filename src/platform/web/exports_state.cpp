// What the page may call, a C function a wish: what the state says, and what is done to it. Called by
// web/platform/wasm_state.js alone.
#include <emscripten/emscripten.h>

#include <cstdint>

#include "core/charts/findings.h"
#include "core/data/facet_counts.h"
#include "core/page/announcement.h"
#include "core/page/card_lines.h"
#include "core/page/hit_lines.h"
#include "core/page/note_lines.h"
#include "core/state/permalink.h"
#include "platform/web/program.h"

using namespace atlas;

extern "C" {

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
// As src/core/page/hit_lines.h says.
EMSCRIPTEN_KEEPALIVE const char* atlas_hits(Program* program, const char* query, std::size_t size) {
  return program->say(hit_lines(program->app->world().catalog, Bytes{query, size}.view()));
}

EMSCRIPTEN_KEEPALIVE void atlas_follow_link(Program* program, const char* query, std::size_t size) {
  program->app->dispatch(read_permalink(Bytes{query, size}.view(), program->app->world().catalog));
}
// As core/state/permalink.h says of `read_change`.
EMSCRIPTEN_KEEPALIVE void atlas_change(Program* program, const char* query, std::size_t size) {
  program->app->dispatch(read_change(Bytes{query, size}.view(), program->app->world().catalog));
}
// As App::mark_seen.
EMSCRIPTEN_KEEPALIVE void atlas_mark_seen(Program* program) {
  program->app->mark_seen();
}
// Another number when one of the texts below may be another one.
EMSCRIPTEN_KEEPALIVE std::uint32_t atlas_told_revision(const Program* program) {
  return program->app->told_revision();
}
// Another number when who is shown, or in which order, may be another.
EMSCRIPTEN_KEEPALIVE std::uint32_t atlas_shown_revision(const Program* program) {
  return program->app->shown_revision();
}
EMSCRIPTEN_KEEPALIVE const char* atlas_link(Program* program) {
  return program->say(permalink_of(program->app->state(), program->app->world().catalog));
}
EMSCRIPTEN_KEEPALIVE const char* atlas_shown(Program* program) {
  const Catalog& catalog = program->app->world().catalog;
  std::string ids;
  for (const LaureateIndex index : sorted_laureates(program->app->state(), catalog)) {
    ids += catalog.laureates[index].id + "\n";
  }
  return program->say(std::move(ids));
}
// `column` as in src/core/state/table_sort.h; others are ignored.
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
// As src/core/page/card_lines.h says; nothing without a selection.
EMSCRIPTEN_KEEPALIVE const char* atlas_card(Program* program) {
  const State& state = program->app->state();
  const World& world = program->app->world();
  if (!state.selected) return program->say("");
  const auto card = present_card(state, world.catalog, world.geography);
  return program->say(card_lines(card, world.catalog));
}
EMSCRIPTEN_KEEPALIVE const char* atlas_shown_sentence(Program* program) {
  return program->say(shown_sentence(program->app->state(), program->app->world().catalog));
}
// As App::take_announcement says.
EMSCRIPTEN_KEEPALIVE const char* atlas_take_announcement(Program* program) {
  return program->say(program->app->take_announcement());
}
// As src/core/data/facet_counts.h says.
EMSCRIPTEN_KEEPALIVE const char* atlas_counts(Program* program) {
  return program->say(count_lines(program->app->state().filter, program->app->world().catalog));
}
// As src/core/charts/findings.h says.
EMSCRIPTEN_KEEPALIVE const char* atlas_chart(Program* program) {
  return program->say(chart_lines(program->app->state(), program->app->world().catalog));
}
// As src/core/page/note_lines.h says, of the chart that is shown or of the map.
EMSCRIPTEN_KEEPALIVE const char* atlas_notes(Program* program, bool of_chart) {
  const State& state = program->app->state();
  const World& world = program->app->world();
  return program->say(note_lines(of_chart ? chart_notes(state, world) : map_notes(state, world), world.catalog));
}
// As src/figure/figure.h says. `chart` and `appearance`: their numbers; -1: the map, the appearance that is seen.
EMSCRIPTEN_KEEPALIVE const char* atlas_figure(Program* program, int chart, int appearance, double width, double height,
                                              const char* title, std::size_t title_size, const char* source,
                                              std::size_t source_size) {
  figure::Wish wish{.chart = {},
                    .width = width,
                    .height = height,
                    .title = Bytes{title, title_size}.view(),
                    .source = Bytes{source, source_size}.view()};
  if (chart >= 0 && chart < static_cast<int>(chart_ids.size())) wish.chart = static_cast<ChartKind>(chart);
  std::optional<Appearance> look;
  if (appearance >= 0 && appearance < static_cast<int>(appearance_ids.size()))
    look = static_cast<Appearance>(appearance);
  return program->say(program->app->figure(wish, look));
}
// As src/figure/territory_outline.h says; nothing for an unknown id.
EMSCRIPTEN_KEEPALIVE const char* atlas_outline(Program* program, const char* id, std::size_t size) {
  const auto laureate = find_laureate(program->app->world().catalog, Bytes{id, size}.view());
  return program->say(laureate ? program->app->outline(*laureate) : "");
}
EMSCRIPTEN_KEEPALIVE const char* atlas_notices(Program* program) {
  return program->tell(program->app->state().notices);
}
EMSCRIPTEN_KEEPALIVE void atlas_dismiss_notices(Program* program) {
  program->app->dispatch(DismissNotices{});
}
EMSCRIPTEN_KEEPALIVE void atlas_close_card(Program* program) {
  program->app->dispatch(Select{std::nullopt});
}

}  // extern "C"
