#include "core/screen.h"

#include <limits>

#include "core/i18n/texts.h"

namespace atlas {

namespace {

constexpr double scale_bar_em = 7;  // its longest

ScreenRect around(ScreenPoint center, double radius) {
  return {center.x - radius, center.y - radius, 2 * radius, 2 * radius};
}

}  // namespace

void Presenter::present_panels(const State& state, const World& world, const Viewport& viewport,
                               const TextWidthEm& width_of) {
  const PanelInputs inputs{state.filter, state.selected, state.hovered, pointed_at(state), state.view,
                           state.sort,   state.chart,    state.layer,   viewport};
  if (panels_of_ == inputs) return;
  panels_of_ = inputs;
  marks_zoom_.reset();
  screen_.filters = present_filters(state, world.catalog, viewport, width_of);
  screen_.layout = present_layout(viewport, screen_.filters.height);
  screen_.table.reset();
  if (state.view == View::list) {
    make_room_for_list(screen_.layout, state.selected.has_value());
    screen_.table = present_table(state, world.catalog);
  }
  screen_.chart = present_chart(state, world.catalog, screen_.layout.chart, viewport.em);
  screen_.card = present_card(state, world.catalog, world.geography);
  screen_.card_hint = world.catalog.texts[Text::card_hint];
  screen_.hovered = state.hovered;
  screen_.tooltip = present_tooltip(state, world.catalog);
  screen_.attribution =
      world.catalog.texts[world.geography.perimeters.empty() ? Text::attribution : Text::attribution_exact];
}

const Screen& Presenter::present(const State& state, const World& world, const Viewport& viewport,
                                 const TextWidthEm& width_of) {
  present_panels(state, world, viewport, width_of);
  aim(screen_.map, state.camera, screen_.layout);
  if (marks_zoom_ != state.camera.zoom) {
    marks_zoom_ = state.camera.zoom;
    place_marks(screen_.map, state, world, screen_.layout);
    screen_.layers = present_layers(state, world, screen_.map, screen_.layout, width_of);
    screen_.scale_bar = present_scale_bar(screen_.map.transform, scale_bar_em * viewport.em);
  }
  const ScreenRect controls[] = {screen_.layout.map_buttons, screen_.layers.choices_place, screen_.layers.legend.place};
  labels_.place(screen_.labels, screen_.map, world, {screen_.layout, state.layer, controls}, width_of);
  if (screen_.tooltip) place_tooltip(*screen_.tooltip, screen_.map);
  return screen_;
}

// Names go on: those that come with the new world fade in among those that stay.
void Presenter::forget() {
  panels_of_.reset();
  marks_zoom_.reset();
  screen_ = {};
}

void Presenter::advance(double seconds, bool instant) {
  labels_.advance(instant ? std::numeric_limits<double>::infinity() : seconds);
}

Screen present_screen(const State& state, const World& world, const Viewport& viewport, const TextWidthEm& width_of) {
  return Presenter().present(state, world, viewport, width_of);
}

std::vector<NamedPlace> places_on(const Screen& screen, const Catalog& catalog) {
  std::vector<NamedPlace> places;
  for (const Chip& chip : screen.filters.chips) places.push_back({chip.id, chip.place});
  if (screen.card) places.push_back({"card", screen.layout.card});
  if (screen.table) {  // its rows are where the view has put them
    places.push_back({"list", screen.layout.list});
    return places;
  }
  for (const LayerChoice& choice : screen.layers.choices) places.push_back({choice.id, choice.place});
  for (const ChartMark& mark : screen.chart.marks) {
    places.push_back({"mark:" + catalog.laureates[mark.laureate].id, around(mark.center, mark.radius)});
  }
  for (const Medal& medal : screen.map.medals) {
    places.push_back(
        {"medal:" + catalog.laureates[medal.laureate].id, around(screen.map.center_of(medal), medal.radius)});
  }
  places.push_back({"map", screen.layout.map});
  return places;
}

}  // namespace atlas
