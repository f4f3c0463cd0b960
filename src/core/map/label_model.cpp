#include "core/map/label_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <ranges>

#include "core/geo/area_math.h"
#include "core/map/label_room.h"

namespace atlas {

namespace {

constexpr double fade_seconds = 0.2;  // in which a name appears
constexpr double dot_room_em = 0.25;  // between a place's point and its name

// CSS pixels a metre between which the names of areas come, and those of régions go again.
constexpr double regions_come_at = 0.45e-3;
constexpr double departements_come_at = 2.3e-3;

// A place is named once its inhabitants stand dense enough on the screen: inhabitants a square of so many CSS pixels
// a metre. Paris at the first steps, a prefecture when a département fills the map, a village when its commune does.
constexpr double town_comes_at = 1.05;       // inhabitants × (CSS pixels a metre)²
constexpr double commune_comes_at = 0.21;    // of the laureates' perimeters: closer to the matter
constexpr double communes_come_at = 4.5e-3;  // CSS pixels a metre: a commune is 18 px across
constexpr std::size_t most_places = 60;      // past that the map is a list

constexpr int places_a_side = 8;  // tried for the name of an area, over its box

constexpr int most_rounds = 16;  // of naming the laureates: those without room come first in the next

void add_laureates(LabelRoom& room, const MapScene& scene, const World& world, const std::vector<LabelAnchor>& names) {
  for (const Medal& medal : std::views::reverse(scene.medals)) {  // the first to be named is drawn last
    const bool is_chosen = medal.selected || medal.hovered;
    if (!medal.shown || (scene.is_crowded && !is_chosen)) break;
    if (!room.sees(scene.center_of(medal))) continue;
    const std::string_view text = world.catalog.laureates[medal.laureate].short_name;
    if (medal.selected)
      room.add_chosen(medal, names[medal.laureate], text);
    else
      room.add_beside(medal, names[medal.laureate], text);
  }
}

// Those that were labelled as such: they have their names at their medals.
std::vector<std::string_view> codes_of_regions(const Catalog& catalog) {
  std::vector<std::string_view> codes;
  for (const Laureate& one : catalog.laureates) {
    for (const Perimeter& perimeter : one.perimeters) {
      if (perimeter.kind == PerimeterKind::region) codes.push_back(perimeter.code);
    }
  }
  return codes;
}

// A few of them would look like names that were left there.
bool do_most_fit(const std::vector<AreaPlace>& points, double scale) {
  const auto fitting = std::ranges::count_if(points, [&](const AreaPlace& one) { return one.fits_from <= scale; });
  return 2 * fitting >= std::ssize(points);
}

void add_areas(LabelRoom& room, const MapScene& scene, const std::vector<Area>& areas,
               const std::vector<AreaPlace>& points, LabelKind kind, std::span<const std::string_view> named) {
  for (std::size_t i = 0; i < areas.size(); ++i) {
    if (points[i].fits_from > scene.transform.pixels_per_metre) continue;
    if (std::ranges::find(named, areas[i].code) != named.end()) continue;
    const ScreenPoint middle = scene.transform.screen_from_world(points[i].point);
    if (room.sees(middle)) room.add_centered(kind, areas[i].name, middle);
  }
}

// Under its point; the most populated are asked first.
void add_places(LabelRoom& room, const MapScene& scene, const std::vector<PlaceName>& places, LabelKind kind,
                double comes_at) {
  const double density = scene.transform.pixels_per_metre * scene.transform.pixels_per_metre;
  std::size_t asked = 0;
  for (const PlaceName& town : places) {
    const bool is_dense = static_cast<double>(town.population_count) * density >= comes_at;
    if (!is_dense || asked == most_places) return;  // the next have fewer inhabitants
    const ScreenPoint at = scene.transform.screen_from_world(town.point);
    if (!room.sees(at)) continue;
    ++asked;
    const double width = room.width(town.name, kind), dot = room.px(dot_room_em);
    room.add(kind, town.name, {at.x - width / 2, at.y, width, dot + room.height(kind)}, dot);
  }
}

// Where no border comes near the name, of the places that have room.
AreaPlace place_in(const Area& area, LabelKind kind, const LabelRoom& room, const MapTransform& transform) {
  const ScreenRect name = room.rect_centered(kind, area.name, {});
  const auto place_at = [&](WorldPoint point, double most) -> AreaPlace {
    return {point, scale_that_fits(area, point, name.width / 2, name.height / 2, most)};
  };
  constexpr double any = std::numeric_limits<double>::infinity();
  AreaPlace best{area.center, any};
  for (int i = 0; i < places_a_side * places_a_side; ++i) {
    const int column = i % places_a_side, row = i / places_a_side;
    const WorldPoint point{area.bounds.min.x + area.bounds.width() * (column + 0.5) / places_a_side,
                           area.bounds.min.y + area.bounds.height() * (row + 0.5) / places_a_side};
    if (!room.has_room_for(room.rect_centered(kind, area.name, transform.screen_from_world(point)))) continue;
    const AreaPlace place = place_at(point, best.fits_from);
    if (place.fits_from < best.fits_from && contains(area, point)) best = place;
  }
  return best.fits_from < any ? best : place_at(area.center, any);
}

// The first way in which it has room; `way_count` for none.
LabelAnchor added(LabelRoom& room, const Medal& medal, std::string_view text) {
  LabelAnchor anchor = 0;
  while (anchor < anchor_count && !room.add_beside(medal, anchor, text)) ++anchor;
  return anchor;
}

}  // namespace

// Where it has room when all of France is seen and all are shown. It keeps that place at every zoom and under every
// filter; one that has no room then stands on the right.
void LabelPlacer::find_names(std::vector<MapLabel>& labels, const MapScene& france, const LabelSetting& setting) {
  std::vector<std::size_t> order(france.medals.size());
  std::iota(order.rbegin(), order.rend(), 0);
  std::vector<LabelAnchor> tried(setting.world.catalog.laureates.size());
  names_ = tried;
  std::size_t fewest = order.size();
  for (int round = 0; round < most_rounds && fewest > 0 && !france.is_crowded; ++round) {
    LabelRoom room(france, setting.controls, setting.width_of, taken_, labels);
    std::size_t unnamed = 0;
    for (auto one = order.begin(); one != order.end(); ++one) {
      const Medal& medal = france.medals[*one];
      const LabelAnchor anchor = added(room, medal, setting.world.catalog.laureates[medal.laureate].short_name);
      tried[medal.laureate] = anchor % anchor_count;
      if (anchor < anchor_count) continue;
      ++unnamed;
      std::rotate(order.begin(), one, one + 1);
    }
    if (unnamed >= fewest) continue;
    fewest = unnamed;
    names_.swap(tried);
  }
}

// Where each has room when names of its kind come, whatever part of France `scene` shows then.
void LabelPlacer::find_points(std::vector<AreaPlace>& points, std::vector<MapLabel>& labels,
                              const std::vector<Area>& areas, LabelKind kind, MapScene& scene,
                              const LabelSetting& setting) {
  constexpr double far = 1e6;
  scene.transform.map = {-far, -far, 2 * far, 2 * far};
  LabelRoom room(scene, {}, setting.width_of, taken_, labels);
  add_laureates(room, scene, setting.world, names_);
  add_places(room, scene, setting.world.geography.towns, LabelKind::town, town_comes_at);
  points.clear();
  for (const Area& area : areas) {
    points.push_back(place_in(area, kind, room, scene.transform));
    room.add_centered(kind, area.name, scene.transform.screen_from_world(points.back().point));
  }
}

// `labels` is where names are tried.
void LabelPlacer::prepare(std::vector<MapLabel>& labels, const LabelSetting& setting) {
  const Geography& geography = setting.world.geography;
  // Under a panel that a finger moves the map changes in each frame: places are found again once it rests.
  if (layout_ && setting.layout.sheet.pull_pixels != 0) return;
  if (layout_ == setting.layout && layer_ == setting.layer && town_count_ == geography.towns.size()) return;
  layout_ = setting.layout;
  layer_ = setting.layer;
  town_count_ = geography.towns.size();
  region_laureates_ = codes_of_regions(setting.world.catalog);
  State whole;
  whole.layer = setting.layer;
  MapScene france;
  const auto look_from = [&](double pixels_per_metre) {
    whole.camera = all_of_france();
    aim(france, whole.camera, setting.layout);
    whole.camera.zoom = std::max(std::log2(pixels_per_metre / france.transform.pixels_per_metre), 0.0);
    aim(france, whole.camera, setting.layout);
    if (!france.is_crowded) place_marks(france, whole, setting.world, setting.layout);  // a crowd is in no name's way
  };
  look_from(0);
  find_names(labels, france, setting);
  look_from(regions_come_at);
  find_points(region_points_, labels, geography.regions, LabelKind::region, france, setting);
  look_from(departements_come_at);
  find_points(departement_points_, labels, geography.departements, LabelKind::departement, france, setting);
}

void LabelPlacer::place(std::vector<MapLabel>& labels, const MapScene& scene, const LabelSetting& setting) {
  const bool is_first = !layout_;
  prepare(labels, setting);
  LabelRoom room(scene, setting.controls, setting.width_of, taken_, labels);
  const Geography& geography = setting.world.geography;
  const double scale = scene.transform.pixels_per_metre;
  add_laureates(room, scene, setting.world, names_);
  add_places(room, scene, geography.towns, LabelKind::town, town_comes_at);
  if (scale > communes_come_at) add_places(room, scene, geography.commune_names, LabelKind::commune, commune_comes_at);
  if (scale > departements_come_at)
    add_areas(room, scene, geography.departements, departement_points_, LabelKind::departement, {});
  else if (scale > regions_come_at && do_most_fit(region_points_, scale))
    add_areas(room, scene, geography.regions, region_points_, LabelKind::region, region_laureates_);
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
