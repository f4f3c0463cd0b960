#include "core/map/map_scene.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <ranges>

#include "core/data/facet_counts.h"
#include "core/data/tally.h"
#include "core/geo/spread.h"
#include "core/map/population_scale.h"

namespace atlas {

namespace {

constexpr double margin_em = 1.5;  // around France: a medal of Dunkerque is whole
// At most, of the shorter side: medals are smaller on a small map, and large letters would leave none of it.
constexpr double most_margin_share = 0.12;
constexpr double medal_radius_em = 0.62;
constexpr double medal_growth_per_level = 0.06;
constexpr double medal_max_growth = 1.4;
constexpr double chosen_growth = 1.1;  // the selected or hovered one
constexpr double gap_share = 0.6;      // of a radius, between two medals: a leader line is seen in it
// A medal answers at least that far from its centre, when nothing nearer does.
constexpr double mouse_reach_em = 0.9, finger_reach_em = finger_em / 2;

constexpr double medals_share = 0.13;        // of France's area, at most: on a phone they are smaller
constexpr double point_radius_pixels = 1.5;  // the least that can be seen
constexpr std::size_t most_apart = 200;      // more cannot be told from one another by being moved aside

double medal_radius_pixels(const Layout& layout, const Camera& camera, double pixels_per_metre, std::size_t count) {
  const double growth = std::clamp(1 + medal_growth_per_level * camera.zoom, 1.0, medal_max_growth);
  const double wanted = medal_radius_em * layout.em * growth;
  const double land = france_square_metres * pixels_per_metre * pixels_per_metre;
  const double room =
      std::sqrt(medals_share * land / (std::numbers::pi * static_cast<double>(std::max<std::size_t>(count, 1))));
  return std::max(std::min(wanted, room), point_radius_pixels);
}

std::vector<double> outer(const std::vector<double>& radii, const Catalog& catalog) {
  std::vector<double> outer;
  for (std::size_t i = 0; i < radii.size(); ++i) {
    const MedalShape shape = catalog.tier_looks[catalog.laureates[i].tier].shape;
    outer.push_back(radii[i] * silhouette_of(shape).reach);
  }
  return outer;
}

// From their places to where they are drawn. The camera's place has no part in it: the map moves as one.
std::vector<ScreenPoint> medal_shifts(const std::vector<Territory>& territories, double pixels_per_metre,
                                      const std::vector<double>& radii, double gap) {
  std::vector<ScreenPoint> anchors;
  for (const Territory& territory : territories) {
    anchors.push_back({territory.anchor.x * pixels_per_metre, -territory.anchor.y * pixels_per_metre});
  }
  std::vector<ScreenPoint> shifts = spread(anchors, radii, gap);
  for (std::size_t i = 0; i < shifts.size(); ++i) shifts[i] = {shifts[i].x - anchors[i].x, shifts[i].y - anchors[i].y};
  return shifts;
}

// In which régions the laureates that are shown work, against the région where most of all do.
std::vector<RegionTint> tints_of(const State& state, const World& world) {
  std::vector<RegionTint> tints;
  const auto most = static_cast<double>(most_of(Facet::region, world.catalog));
  const std::vector<std::size_t> counts = counts_of(state.filter, Facet::region, world.catalog);
  for (std::size_t i = 0; i < world.geography.regions.size(); ++i) {
    const auto region = find_term(world.catalog.regions, world.geography.regions[i].code);
    const auto count = region ? static_cast<double>(counts[*region]) : 0;
    if (count > 0) tints.push_back({i, count / most});
  }
  return tints;
}

enum class Layer : std::uint8_t { ghost, shown, hovered, selected };
constexpr std::array layers{Layer::ghost, Layer::shown, Layer::hovered, Layer::selected};

class MarkBuilder {
 public:
  MarkBuilder(MapScene& scene, const State& state, const World& world, const Layout& layout)
      : scene_(scene), state_(state), world_(world) {
    const std::vector<Laureate>& laureates = world.catalog.laureates;
    const double scale = scene.transform.pixels_per_metre;
    const double radius = medal_radius_pixels(layout, state.camera, scale, laureates.size());
    scene.is_crowded = laureates.size() > most_apart;
    radii_.assign(laureates.size(), radius);
    if (state.layer == MapLayer::population)
      radii_ = population_radii(laureates, largest_radius(layout, laureates, scale), layout.em);
    scene.largest_radius = radii_.empty() ? 0 : std::ranges::max(radii_);
    if (!scene.is_crowded)
      shifts_ = medal_shifts(world.territories, scale, outer(radii_, world.catalog), gap_share * radius);
  }

  Layer layer_of(LaureateIndex i) const {
    if (state_.selected == i) return Layer::selected;
    if (pointed_ == i) return Layer::hovered;
    return is_shown(i) ? Layer::shown : Layer::ghost;
  }

  // Whether anybody may be in it: to look for them there is a walk over all.
  bool has(Layer layer) const {
    return layer == Layer::selected  ? state_.selected.has_value()
           : layer == Layer::hovered ? pointed_.has_value()
           : layer == Layer::ghost   ? tally_->shown.size() < world_.catalog.laureates.size()
                                     : true;
  }

  void add_territory(LaureateIndex i) {
    scene_.territories.push_back({.laureate = i,
                                  .tier = world_.catalog.laureates[i].tier,
                                  .shown = is_shown(i),
                                  .selected = state_.selected == i,
                                  .hovered = pointed_ == i,
                                  .depth = depth_of(i)});
  }

  void add_medal(LaureateIndex i) {
    const bool is_chosen = state_.selected == i || pointed_ == i;
    const bool grows = is_chosen && state_.layer != MapLayer::population;  // there, size says something
    scene_.medals.push_back({.laureate = i,
                             .tier = world_.catalog.laureates[i].tier,
                             .anchor = world_.territories[i].anchor,
                             .shift = shifts_.empty() ? ScreenPoint{} : shifts_[i],
                             .radius = radii_[i] * (grows ? chosen_growth : 1),
                             .shown = is_shown(i),
                             .selected = state_.selected == i,
                             .hovered = pointed_ == i});
  }

 private:
  bool is_shown(LaureateIndex i) const { return tally_->is_shown[i] != 0; }

  // Ends: each lies in wider ones only.
  int depth_of(LaureateIndex i) const {
    int depth = 0;
    for (const LaureateIndex wider : world_.territories[i].lies_in) {
      if (is_shown(wider)) depth = std::max(depth, depth_of(wider) + 1);
    }
    return depth;
  }

  MapScene& scene_;
  const State& state_;
  std::optional<LaureateIndex> pointed_ = pointed_at(state_);
  const World& world_;
  std::shared_ptr<const Tally> tally_ = tally_of(state_.filter, world_.catalog);
  std::vector<double> radii_;        // a laureate's, CSS pixels
  std::vector<ScreenPoint> shifts_;  // none where medals are points
};

}  // namespace

MapTransform map_transform(const Camera& camera, const Layout& layout) {
  const double side = std::min(layout.map_free.width, layout.map_free.height);
  const double margin = std::min(margin_em * layout.em, most_margin_share * side);
  return transform_of(camera, layout.map, layout.map_free, margin);
}

void aim(MapScene& scene, const Camera& camera, const Layout& layout) {
  scene.transform = map_transform(camera, layout);
  scene.reach = (layout.is_touch ? finger_reach_em : mouse_reach_em) * layout.em;
  scene.em = layout.em;
  scene.has_marks = layout.has_controls;
  scene.pixel_ratio = layout.pixel_ratio;
  scene.canvas_width = layout.whole.width;
  scene.canvas_height = layout.whole.height;
}

void place_marks(MapScene& scene, const State& state, const World& world, const Layout& layout) {
  ++scene.marks_revision;
  scene.territories.clear();
  scene.medals.clear();
  scene.region_tints.clear();
  if (state.layer == MapLayer::regions) scene.region_tints = tints_of(state, world);
  MarkBuilder marks(scene, state, world, layout);
  for (const Layer layer : layers) {
    if (!marks.has(layer)) continue;
    // Where régions are tinted, a tinted territory would be taken for one: the chosen alone keep theirs.
    const bool has_territories =
        layout.has_controls ? state.layer != MapLayer::regions || layer >= Layer::hovered : layer == Layer::selected;
    for (const LaureateIndex i : world.widest_first) {
      if (has_territories && marks.layer_of(i) == layer) marks.add_territory(i);
    }
    for (const LaureateIndex i : std::views::reverse(world.by_claim)) {
      if (marks.layer_of(i) == layer) marks.add_medal(i);
    }
  }
}

MapScene present_map(const State& state, const World& world, const Layout& layout) {
  MapScene scene;
  aim(scene, state.camera, layout);
  place_marks(scene, state, world, layout);
  return scene;
}

namespace {

std::optional<LaureateIndex> pick_medal(const MapScene& scene, ScreenPoint point) {
  std::optional<LaureateIndex> nearest;
  double nearest_squared = std::numeric_limits<double>::infinity();
  for (const Medal& medal : scene.medals) {
    const ScreenPoint center = scene.center_of(medal);
    const double dx = center.x - point.x, dy = center.y - point.y;
    const double squared = dx * dx + dy * dy;
    const double reach = std::max(medal.radius, scene.reach);
    if (!medal.shown || squared > reach * reach || squared >= nearest_squared) continue;
    nearest = medal.laureate;
    nearest_squared = squared;
  }
  return nearest;
}

}  // namespace

std::optional<LaureateIndex> pick(const MapScene& scene, const std::vector<Territory>& territories, ScreenPoint point) {
  if (!scene.transform.map.contains(point)) return std::nullopt;
  if (const auto medal = pick_medal(scene, point)) return medal;
  const WorldPoint under = scene.transform.world_from_screen(point);
  std::optional<LaureateIndex> smallest;
  for (const TerritoryLook& look : scene.territories) {
    if (!look.shown || !contains(territories[look.laureate], under)) continue;
    if (!smallest || territories[look.laureate].bounds.area() < territories[*smallest].bounds.area())
      smallest = look.laureate;
  }
  return smallest;
}

}  // namespace atlas
