#include "core/screen.h"

#include <algorithm>
#include <limits>

#include "core/geo/rects.h"
#include "core/i18n/texts.h"

namespace atlas {

namespace {

ScreenRect around(ScreenPoint center, double radius) {
  return {center.x - radius, center.y - radius, 2 * radius, 2 * radius};
}

std::string id_of(const ChartHead& head, const Catalog& catalog) {
  return std::string(facet_names[static_cast<std::size_t>(head.facet)]) + ":" +
         choices_of(catalog, head.facet)[head.index].id;
}

void add_places_of_chart(std::vector<NamedPlace>& places, const ChartModel& chart, const Catalog& catalog) {
  for (const ChartTab& tab : chart.tabs) places.push_back({"chart:" + std::string(tab.id), tab.rect});
  // Where a laureate has marks in several rows, the first bears its id alone, the others also a number.
  for (std::size_t i = 0, nth = 1; i < chart.marks.size(); ++i, ++nth) {
    const ChartMark& mark = chart.marks[i];
    if (i == 0 || chart.marks[i - 1].laureate != mark.laureate) nth = 1;
    std::string id = "mark:" + catalog.laureates[mark.laureate].id;
    if (nth > 1) id += ":" + std::to_string(nth);
    places.push_back({std::move(id), around(mark.center, mark.radius)});
  }
  for (const auto* heads : {&chart.columns, &chart.rows}) {
    for (const ChartHead& head : *heads) places.push_back({"head:" + id_of(head, catalog), head.rect});
  }
  if (chart.brush) places.push_back({"brush", chart.brush->strip});
}

void add_places_of_map(std::vector<NamedPlace>& places, const Screen& screen, const Catalog& catalog) {
  for (const Medal& medal : screen.map.medals) {
    places.push_back(
        {"medal:" + catalog.laureates[medal.laureate].id, around(screen.map.center_of(medal), medal.radius)});
  }
  for (std::size_t i = 0; i < map_button_ids.size() && !is_empty(screen.layout.map_buttons); ++i)
    places.push_back({"map:" + std::string(map_button_ids[i]), screen.layout.map_button_rects[i]});
  places.push_back({"map", screen.layout.map});
}

// Of a row that is longer than its place, what is seen of it.
void add_places_of_filters(std::vector<NamedPlace>& places, const FilterModel& filters) {
  for (std::size_t i = 0; i < filters.chips.size(); ++i) {
    const ScreenRect& whole = filters.chips[i].rect;
    const ScreenRect seen = i < filters.row_count ? shared(whole, filters.row_place) : whole;
    if (!is_empty(seen)) places.push_back({filters.chips[i].id, seen});
  }
}

}  // namespace

void Presenter::present_panels(const State& state, const World& world, const Viewport& viewport,
                               const TextWidthEm& width_of) {
  const PanelInputs inputs{
      state.filter, state.selected,        state.hovered, pointed_at(state),      state.view,
      state.sort,   state.chart,           state.layer,   state.has_more_filters, state.filters_scroll_pixels,
      state.sheet,  state.focused_control, viewport};
  if (panels_of_ == inputs) return;
  panels_of_ = inputs;
  marks_zoom_.reset();
  const View view = view_in(viewport.pane, state.view);
  screen_.filters = {};
  if (viewport.pane == Pane::explorer) screen_.filters = present_filters(state, world.catalog, viewport, width_of);
  screen_.layout = present_layout(viewport, screen_.filters.height, view, state.selected.has_value(),
                                  state.layer != MapLayer::labels, state.sheet);
  screen_.table.reset();
  if (view == View::list) screen_.table = present_table(state, world.catalog);
  screen_.chart = present_chart(state, world.catalog, screen_.layout.chart, viewport.em, width_of,
                                viewport.is_touch ? ChartUse::finger : ChartUse::pointer);
  marks_.send(screen_.chart.marks);
  screen_.card.reset();
  if (state.selected && !is_empty(screen_.layout.card))
    screen_.card = present_card(state, world.catalog, world.geography);
  screen_.advice = advice_on_nothing(state, world.catalog);
  screen_.projects = present_projects(state, world.catalog, screen_.layout, width_of);
  screen_.hovered = state.hovered;
  screen_.tooltip = present_tooltip(state, world.catalog);
}

const Screen& Presenter::present(const State& state, const World& world, const Viewport& canvas,
                                 const TextWidthEm& width_of) {
  Viewport viewport = canvas;
  viewport.pane = pane_in(state.mode, canvas.pane);
  present_panels(state, world, viewport, width_of);
  screen_.focused_control = state.focused_control;
  if (is_empty(screen_.layout.map)) {
    present_without_map();
    return screen_;
  }
  aim(screen_.map, state.camera, screen_.layout);
  if (marks_zoom_ != state.camera.zoom) {
    marks_zoom_ = state.camera.zoom;
    place_marks(screen_.map, state, world, screen_.layout);
    screen_.controls = {};
    if (screen_.layout.has_controls)
      screen_.controls = present_map_controls(state, world, screen_.map, screen_.layout, width_of);
  }
  const MapControls& shown = screen_.controls;
  const ScreenRect controls[] = {screen_.layout.map_buttons, shown.layers.choices_place, shown.layers.legend.rect,
                                 shown.scale_place, shown.attribution.rect};
  marks_.place(screen_.chart.marks);
  screen_.labels.clear();
  if (screen_.map.has_marks)
    labels_.place(screen_.labels, screen_.map, {world, screen_.layout, state.layer, controls, width_of});
  if (screen_.tooltip) place_tooltip(*screen_.tooltip, screen_.map);
  return screen_;
}

// The scene is emptied: the renderer then clears, and nothing can be pointed at. The tooltip stands beside the chart's
// mark.
void Presenter::present_without_map() {
  const Layout& layout = screen_.layout;
  aim(screen_.map, all_of_france(), layout);
  screen_.map.medals.clear();
  screen_.map.territories.clear();
  marks_zoom_.reset();
  screen_.labels.clear();
  screen_.controls = {};
  if (!screen_.tooltip) return;
  const auto mark = std::ranges::find(screen_.chart.marks, screen_.tooltip->laureate, &ChartMark::laureate);
  if (is_empty(layout.chart) || mark == screen_.chart.marks.end())
    screen_.tooltip.reset();
  else
    place_tooltip(*screen_.tooltip, mark->center, mark->radius);
}

// Names go on: those that come with the new world fade in among those that stay. Revisions go on, too: none may name
// other marks than it did.
void Presenter::forget() {
  panels_of_.reset();
  marks_zoom_.reset();
  screen_ = {.map = {.marks_revision = screen_.map.marks_revision}};
}

void Presenter::advance(double seconds, bool instant) {
  labels_.advance(instant ? std::numeric_limits<double>::infinity() : seconds);
  marks_.advance(seconds, instant);
}

Screen present_screen(const State& state, const World& world, const Viewport& viewport, const TextWidthEm& width_of) {
  return Presenter().present(state, world, viewport, width_of);
}

std::vector<NamedPlace> places_on(const Screen& screen, const Catalog& catalog) {
  std::vector<NamedPlace> places;
  add_places_of_filters(places, screen.filters);
  for (const Choice& choice : screen.filters.views) places.push_back({choice.id, choice.rect});
  for (const Choice& choice : screen.controls.layers.choices) places.push_back({choice.id, choice.rect});
  if (!is_empty(screen.layout.chart)) add_places_of_chart(places, screen.chart, catalog);
  if (!is_empty(screen.layout.map)) add_places_of_map(places, screen, catalog);
  if (screen.card) places.push_back({"card", screen.layout.card});
  if (!is_empty(screen.layout.sheet_handle)) places.push_back({"sheet", screen.layout.sheet_handle});
  places.push_back({"filters", screen.layout.filters});
  return places;
}

}  // namespace atlas
