#include "core/screen.h"

#include "core/i18n/text.h"

namespace atlas {

namespace {

constexpr double scale_bar_em = 7;  // its longest

ScreenRect around(ScreenPoint center, double radius) {
  return {center.x - radius, center.y - radius, 2 * radius, 2 * radius};
}

}  // namespace

Screen present_screen(const State& state, const World& world, const Viewport& viewport, const TextWidthEm& width_of) {
  Screen screen;
  screen.filters = present_filters(state, world.catalog, viewport, width_of);
  screen.layout = present_layout(viewport, screen.filters.height);
  screen.map = present_map(state, world.catalog, world.territories, screen.layout);
  screen.labels = present_labels(screen.map, world, screen.layout, width_of);
  screen.chart = present_chart(state, world.catalog, screen.layout.chart, viewport.em);
  screen.card = present_card(state, world.catalog);
  screen.hovered = state.hovered;
  screen.tooltip = present_tooltip(state, screen.map, world.catalog);
  screen.scale_bar = present_scale_bar(screen.map.transform, scale_bar_em * viewport.em);
  screen.attribution = text(world.geography.perimeters.empty() ? Text::attribution : Text::attribution_exact);
  return screen;
}

std::vector<NamedPlace> places_on(const Screen& screen, const Catalog& catalog) {
  std::vector<NamedPlace> places;
  for (const Chip& chip : screen.filters.chips) places.push_back({chip.id, chip.place});
  for (const ChartMark& mark : screen.chart.marks) {
    places.push_back({"mark:" + catalog.laureates[mark.laureate].id, around(mark.center, mark.radius)});
  }
  for (const Medal& medal : screen.map.medals) {
    places.push_back({"medal:" + catalog.laureates[medal.laureate].id, around(medal.center, medal.radius)});
  }
  if (screen.card) places.push_back({"card", screen.layout.card});
  places.push_back({"map", screen.layout.map});
  return places;
}

}  // namespace atlas
