#include "html/svg_map.h"

#include <cmath>
#include <ranges>

#include "core/i18n/texts.h"
#include "core/look/medal_shape.h"
#include "core/map/label_model.h"
#include "core/map/map_scene.h"
#include "html/markup.h"
#include "html/svg_path.h"

namespace atlas::html {

namespace {

// The drawing's own units: as the canvas would draw a map of that size.
constexpr double side = 640;
constexpr double em = 16;

// Names are read at the size that the drawing has on the page: on a phone they are fewer and larger (styles/map.css).
struct NameSize {
  std::string_view css_class;
  double em;
};
constexpr NameSize name_sizes[] = {{"names", em}, {"names slim", 26}};
constexpr double middle_em = 0.35;  // from the middle of a capital to the line that it stands on

Layout layout_of_map() {
  const ScreenRect whole{0, 0, side, side};
  return {.em = em,
          .pixel_ratio = 1,
          .narrow = true,
          .whole = whole,
          .filters = {},
          .map = whole,
          .map_free = whole,
          .map_buttons = {},
          .chart = {},
          .card = {}};
}

std::string number(double value) {
  return std::to_string(std::lround(value));
}

std::string areas_data(const std::vector<Area>& areas, const MapTransform& transform) {
  SvgPath path(transform);
  for (const Area& area : areas) {
    for (const Ring& ring : area.rings) path.add(ring, true);
  }
  return path.data();
}

std::string areas_path(std::string_view css_class, const std::vector<Area>& areas, const MapTransform& transform) {
  return filled(R"(<path class="{class}" d="{d}"/>
)",
                {words("class", css_class), markup("d", areas_data(areas, transform))});
}

std::string lines_path(std::string_view css_class, const std::vector<Polyline>& lines, const MapTransform& transform) {
  SvgPath path(transform);
  for (const Polyline& line : lines) path.add(line, false);
  return filled(R"(<path class="{class}" d="{d}"/>
)",
                {words("class", css_class), markup("d", path.data())});
}

// Laureates that are a région or a département, as tinted shapes.
std::string tinted_areas(const World& world, const MapScene& scene) {
  std::string paths;
  for (const TerritoryLook& look : scene.territories) {
    const Territory& territory = world.territories[look.laureate];
    if (territory.areas.empty()) continue;
    paths += filled(
        R"(<path class="wash tier-{tier}" data-laureate="{id}" d="{d}"/>
)",
        {words("tier", world.catalog.tiers[look.tier].id), words("id", world.catalog.laureates[look.laureate].id),
         markup("d", areas_data(territory.areas, scene.transform))});
  }
  return paths;
}

std::string leader(const MapScene& scene, const Medal& medal, std::string_view id) {
  if (std::hypot(medal.shift.x, medal.shift.y) < medal.radius / 2) return {};
  const ScreenPoint from = scene.anchor_of(medal), to = scene.center_of(medal);
  return filled(
      R"(<path class="leader" data-laureate="{id}" d="M{x1} {y1}L{x2} {y2}"/>
)",
      {words("id", id), words("x1", number(from.x)), words("y1", number(from.y)), words("x2", number(to.x)),
       words("y2", number(to.y))});
}

// A label is of who has its letters.
std::string id_of(const MapLabel& label, const Catalog& catalog) {
  for (const Laureate& one : catalog.laureates) {
    const std::string_view name = one.short_name;
    if (label.text.data() >= name.data() && label.text.data() < name.data() + name.size()) return one.id;
  }
  return {};  // a town, a région
}

// The laureates' names as the canvas places them, for an em of so many units.
std::string names(const World& world, MapScene scene, const NameSize& size, const TextWidthEm& width_of) {
  Layout layout = layout_of_map();
  layout.em = scene.em = size.em;
  std::vector<MapLabel> labels;
  LabelPlacer().place(labels, scene, {world, layout, MapLayer::labels, {}, width_of});
  std::string texts;
  double letters = 0;
  for (const MapLabel& label : labels) {
    const std::string id = id_of(label, world.catalog);
    if (id.empty()) continue;
    letters = label.size_em * size.em;
    texts += filled(
        R"(<text data-laureate="{id}" x="{x}" y="{y}">{text}</text>
)",
        {words("id", id), words("x", number(label.rect.x)),
         words("y", number(label.rect.center().y + middle_em * letters)), words("text", label.text)});
  }
  return filled(R"(<g class="{class}" aria-hidden="true" lang="fr" translate="no" font-size="{size}">
{texts}</g>
)",
                {words("class", size.css_class), words("size", number(letters)), markup("texts", std::move(texts))});
}

std::string medal_link(const MapScene& scene, const Medal& medal, const Catalog& catalog) {
  const ScreenPoint center = scene.center_of(medal);
  const Laureate& one = catalog.laureates[medal.laureate];
  const Term& tier = catalog.tiers[one.tier];
  return filled(
      R"(<a href="#laureat-{id}" data-laureate="{id}" data-select="{id}" aria-label="{name}, {label}"><title lang="fr" translate="no">{name}</title><use class="medal tier-{tier}" href="#medal-{tier}" x="{x}" y="{y}" width="{size}" height="{size}"/></a>
)",
      {words("id", one.id), words("name", one.name), words("tier", tier.id),
       words("label", catalog.texts.filled(Text::card_tier, {{"tier", tier.name}})),
       words("x", number(center.x - 1.5 * medal.radius)), words("y", number(center.y - 1.5 * medal.radius)),
       words("size", number(3 * medal.radius))});
}

}  // namespace

std::string medal_symbols(const Catalog& catalog) {
  std::string symbols;
  for (std::size_t i = 0; i < catalog.tiers.size(); ++i) {
    std::string points;
    for (const ScreenPoint point : medal_outline(catalog.tier_looks[i].shape)) {
      points += (points.empty() ? "" : " ") + number(point.x * 100) + "," + number(point.y * 100);
    }
    symbols += filled(R"(<symbol id="medal-{tier}" viewBox="-150 -150 300 300"><polygon points="{points}"/></symbol>
)",
                      {words("tier", catalog.tiers[i].id), markup("points", std::move(points))});
  }
  return R"(<svg class="symbols" aria-hidden="true" width="0" height="0">)" + symbols + "</svg>";
}

std::string svg_map(const World& world, const TextWidthEm& width_of) {
  const MapScene scene = present_map(State{}, world, layout_of_map());
  std::string texts, leaders, links;
  for (const NameSize& size : name_sizes) texts += names(world, scene, size, width_of);
  for (const Medal& medal : scene.medals) leaders += leader(scene, medal, world.catalog.laureates[medal.laureate].id);
  // Read in the order of their claim: the labels Or first.
  for (const Medal& medal : std::views::reverse(scene.medals)) links += medal_link(scene, medal, world.catalog);
  return filled(
      R"(<svg class="map" viewBox="0 0 {side} {side}" role="group" aria-label="{title}">
<g aria-hidden="true">
{countries}{land}{washes}{regions}{leaders}</g>
{links}{names}</svg>)",
      {words("side", number(side)), words("title", world.catalog.texts[Text::map_title]),
       markup("countries", areas_path("neighbour", world.geography.countries, scene.transform)),
       markup("land", areas_path("land", world.geography.regions, scene.transform)),
       markup("washes", tinted_areas(world, scene)),
       markup("regions", lines_path("region", world.geography.region_borders, scene.transform)),
       markup("leaders", std::move(leaders)), markup("links", std::move(links)), markup("names", std::move(texts))});
}

}  // namespace atlas::html
