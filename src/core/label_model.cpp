#include "core/label_model.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace atlas {

namespace {

constexpr double gap_em = 0.3;          // from a medal's rim to its name
constexpr double fade_seconds = 0.2;    // in which a name appears
constexpr double ring_share = 0.4;      // of a chosen medal's radius, around it
constexpr double slant = 0.6;           // of that distance, each way, for a name at a corner
constexpr double line_height = 1.25;    // of the text size
constexpr double dot_room_em = 0.25;    // between a place's point and its name
constexpr double map_margin_em = 0.4;   // no name touches the map's edge
constexpr double measured_em = 0.9375;  // the size that TextWidthEm is about: type_em::normal

// CSS pixels a metre between which the names of areas come, and those of régions go again.
constexpr double regions_come_at = 0.95e-3;
constexpr double departements_come_at = 2.3e-3;

// A place is named once its inhabitants stand dense enough on the screen: inhabitants a square of so many CSS pixels
// a metre. Paris at the first steps, a prefecture when a département fills the map, a village when its commune does.
constexpr double town_comes_at = 1.05;       // inhabitants × (CSS pixels a metre)²
constexpr double commune_comes_at = 0.21;    // of the laureates' perimeters: closer to the matter
constexpr double communes_come_at = 4.5e-3;  // CSS pixels a metre: a commune is 18 px across
constexpr std::size_t most_places = 60;      // past that the map is a list

// Pixels between two rectangles, along the axis that parts them; negative where they overlap.
double distance(const ScreenRect& a, const ScreenRect& b) {
  return std::max(std::max(a.x - b.right(), b.x - a.right()), std::max(a.y - b.bottom(), b.y - a.bottom()));
}

// Pixels to the nearest edge of the map; negative when it is not wholly inside.
double depth_inside(const ScreenRect& place, const ScreenRect& map) {
  return std::min(std::min(place.x - map.x, map.right() - place.right()),
                  std::min(place.y - map.y, map.bottom() - place.bottom()));
}

// From the one that reads best.
constexpr std::array sides{Side::right,       Side::left,        Side::below,      Side::above,
                           Side::above_right, Side::below_right, Side::above_left, Side::below_left};

// Fills `taken` and `labels`, which it empties first.
class Room {
 public:
  Room(const MapScene& scene, std::span<const ScreenRect> controls, const TextWidthEm& width_of,
       std::vector<ScreenRect>& taken, std::vector<MapLabel>& labels)
      : scene_(scene), width_of_(width_of), taken_(taken), labels_(labels) {
    labels_.clear();
    taken_.assign(controls.begin(), controls.end());
    if (scene.is_crowded) return;
    for (const Medal& medal : scene.medals) {
      if (!medal.shown) continue;
      const ScreenPoint at = scene.center_of(medal);
      const double radius = medal.radius;
      taken_.push_back({at.x - radius, at.y - radius, 2 * radius, 2 * radius});
    }
  }

  double px(double em) const { return em * scene_.em; }
  double width(std::string_view text, LabelKind kind) const {
    return px(width_of_(text) * text_size_em(kind) / measured_em);
  }
  double height(LabelKind kind) const { return px(text_size_em(kind) * line_height); }

  ScreenRect beside(const Medal& medal, Side side, std::string_view text, LabelKind kind) const {
    const double ring = medal.selected || medal.hovered ? ring_share * medal.radius : 0;
    const double w = width(text, kind), h = height(kind), away = medal.radius + ring + px(gap_em);
    const ScreenPoint at = scene_.center_of(medal);
    switch (side) {
      case Side::right:
        return {at.x + away, at.y - h / 2, w, h};
      case Side::left:
        return {at.x - away - w, at.y - h / 2, w, h};
      case Side::below:
        return {at.x - w / 2, at.y + away, w, h};
      case Side::above:
        return {at.x - w / 2, at.y - away - h, w, h};
      case Side::above_right:
        return {at.x + away * slant, at.y - away * slant - h, w, h};
      case Side::below_right:
        return {at.x + away * slant, at.y + away * slant, w, h};
      case Side::above_left:
        return {at.x - away * slant - w, at.y - away * slant - h, w, h};
      case Side::below_left:
        return {at.x - away * slant - w, at.y + away * slant, w, h};
    }
    return {};
  }

  bool has_room_for(const ScreenRect& place) const {
    double room = depth_inside(place, scene_.transform.map) - px(map_margin_em);
    for (const ScreenRect& other : taken_) {
      if (room <= 0) break;
      room = std::min(room, distance(place, other));
    }
    return room > 0;
  }

  void add(LabelKind kind, std::string_view text, const ScreenRect& place, double dot_room = 0) {
    if (!has_room_for(place)) return;
    taken_.push_back(place);
    labels_.push_back({.kind = kind, .text = text, .place = place, .opacity = 1, .dot_room = dot_room});
  }

  // Its own side, or else the first that has room, or else over what is least: the chosen one is always named.
  void add_chosen(std::string_view text, const Medal& medal, ScreenRect place) {
    for (std::size_t i = 0; i < sides.size() && !has_room_for(place); ++i) {
      place = beside(medal, sides[i], text, LabelKind::chosen);
    }
    if (!has_room_for(place)) {
      const ScreenRect& map = scene_.transform.map;
      place = beside(medal, Side::below, text, LabelKind::chosen);
      place.x = std::clamp(place.x, map.x + px(map_margin_em),
                           std::max(map.right() - place.width - px(map_margin_em), map.x + px(map_margin_em)));
    }
    taken_.push_back(place);
    labels_.push_back({.kind = LabelKind::chosen, .text = text, .place = place, .opacity = 1, .dot_room = 0});
  }

  bool sees(ScreenPoint point) const { return scene_.transform.map.contains(point); }

 private:
  const MapScene& scene_;
  const TextWidthEm& width_of_;
  std::vector<ScreenRect>& taken_;
  std::vector<MapLabel>& labels_;
};

void add_laureates(Room& room, const MapScene& scene, const World& world, const std::vector<Side>& known_sides) {
  for (const Medal& medal : std::views::reverse(scene.medals)) {  // the first to be named is drawn last
    const bool is_chosen = medal.selected || medal.hovered;
    if (!medal.shown || (scene.is_crowded && !is_chosen)) break;
    if (!room.sees(scene.center_of(medal))) continue;
    const LabelKind kind = medal.selected ? LabelKind::chosen : LabelKind::laureate;
    const std::string_view text = world.catalog.laureates[medal.laureate].short_name;
    const ScreenRect place = room.beside(medal, known_sides[medal.laureate], text, kind);
    if (medal.selected)
      room.add_chosen(text, medal, place);
    else
      room.add(kind, text, place);
  }
}

void add_areas(Room& room, const MapScene& scene, const std::vector<Area>& areas, LabelKind kind) {
  for (const Area& area : areas) {
    const ScreenPoint middle = scene.transform.screen_from_world(area.center);
    if (!room.sees(middle)) continue;
    const double width = room.width(area.name, kind), height = room.height(kind);
    room.add(kind, area.name, {middle.x - width / 2, middle.y - height / 2, width, height});
  }
}

// Under its point; the most populated are asked first.
void add_places(Room& room, const MapScene& scene, const std::vector<PlaceName>& places, LabelKind kind,
                double comes_at) {
  const double density = scene.transform.pixels_per_metre * scene.transform.pixels_per_metre;
  std::size_t asked = 0;
  for (const PlaceName& place : places) {
    const bool is_dense = static_cast<double>(place.population_count) * density >= comes_at;
    if (!is_dense || asked == most_places) return;  // the next have fewer inhabitants
    const ScreenPoint at = scene.transform.screen_from_world(place.point);
    if (!room.sees(at)) continue;
    ++asked;
    const double width = room.width(place.name, kind), dot = room.px(dot_room_em);
    room.add(kind, place.name, {at.x - width / 2, at.y, width, dot + room.height(kind)}, dot);
  }
}

}  // namespace

double text_size_em(LabelKind kind) {
  switch (kind) {
    case LabelKind::chosen:
      return 0.9375;
    case LabelKind::laureate:
      return 0.8125;
    case LabelKind::commune:
      return 0.6875;
    case LabelKind::region:
    case LabelKind::departement:
    case LabelKind::town:
      break;
  }
  return 0.75;
}

// Where it has room when all of France is seen and all are shown. It keeps that side at every zoom and under every
// filter; one that has no room then stands on the right.
void LabelPlacer::find_sides(const World& world, const LabelRoom& around, const TextWidthEm& width_of) {
  State whole;
  whole.layer = around.layer;
  const MapScene france = present_map(whole, world, around.layout);
  std::vector<MapLabel> labels;
  Room room(france, around.controls, width_of, taken_, labels);
  sides_.assign(world.catalog.laureates.size(), Side::right);
  sides_layout_ = around.layout;
  sides_layer_ = around.layer;
  if (france.is_crowded) return;
  for (const Medal& medal : std::views::reverse(france.medals)) {
    const std::string_view text = world.catalog.laureates[medal.laureate].short_name;
    for (const Side side : sides) {
      const ScreenRect place = room.beside(medal, side, text, LabelKind::laureate);
      if (!room.has_room_for(place)) continue;
      room.add(LabelKind::laureate, text, place);
      sides_[medal.laureate] = side;
      break;
    }
  }
}

void LabelPlacer::place(std::vector<MapLabel>& labels, const MapScene& scene, const World& world,
                        const LabelRoom& around, const TextWidthEm& width_of) {
  const bool is_first = !sides_layout_;
  if (sides_layout_ != around.layout || sides_layer_ != around.layer) find_sides(world, around, width_of);
  Room room(scene, around.controls, width_of, taken_, labels);
  const double scale = scene.transform.pixels_per_metre;
  add_laureates(room, scene, world, sides_);
  add_places(room, scene, world.geography.towns, LabelKind::town, town_comes_at);
  if (scale > communes_come_at) {
    add_places(room, scene, world.geography.commune_names, LabelKind::commune, commune_comes_at);
  }
  if (scale > departements_come_at)
    add_areas(room, scene, world.geography.departements, LabelKind::departement);
  else if (scale > regions_come_at)
    add_areas(room, scene, world.geography.regions, LabelKind::region);
  fade_in(labels, is_first);
}

// A name that was there goes on from where it was; another begins at nothing.
void LabelPlacer::fade_in(std::vector<MapLabel>& labels, bool at_once) {
  for (MapLabel& label : labels) {
    const auto known = std::ranges::find_if(
        shown_, [&](const MapLabel& one) { return one.text.data() == label.text.data() && one.kind == label.kind; });
    label.opacity = at_once ? 1 : known == shown_.end() ? 0 : known->opacity;
  }
  shown_.assign(labels.begin(), labels.end());
}

void LabelPlacer::advance(double seconds) {
  for (MapLabel& label : shown_) label.opacity = std::min(label.opacity + seconds / fade_seconds, 1.0);
}

bool LabelPlacer::is_fading() const {
  return std::ranges::any_of(shown_, [](const MapLabel& one) { return one.opacity < 1; });
}

}  // namespace atlas
