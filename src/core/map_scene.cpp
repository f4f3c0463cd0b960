#include "core/map_scene.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/geo/spread.h"
#include "core/insertion_sort.h"

namespace atlas {

namespace {

constexpr double margin_em = 1.5;  // around France: a medal of Dunkerque is whole
constexpr double medal_radius_em = 0.62;
constexpr double medal_growth_per_level = 0.06;
constexpr double medal_max_growth = 1.4;
constexpr double chosen_growth = 1.25;  // the selected or hovered one
constexpr double gap_share = 0.28;      // of a radius, between two medals
constexpr double finger_em = 0.9;       // a medal answers at least that far from its centre, when nothing nearer does

double medal_radius_pixels(const Layout& layout, const Camera& camera) {
  const double growth = std::clamp(1 + medal_growth_per_level * camera.zoom, 1.0, medal_max_growth);
  return medal_radius_em * layout.em * growth;
}

// Medals far from each other on the screen must not push: only their order and their places count, so that the same
// view always gives the same picture.
std::vector<ScreenPoint> medal_centers(const std::vector<Territory>& territories, const MapTransform& transform,
                                       double radius) {
  std::vector<ScreenPoint> anchors;
  for (const Territory& territory : territories) anchors.push_back(transform.screen_from_world(territory.anchor));
  constexpr ScreenRect unbounded{};
  return spread(anchors, radius * (2 + gap_share), unbounded);
}

// Ghosts first, the hovered and then the selected last: what matters lies on top.
int layer_of(const auto& look) {
  return look.selected ? 3 : look.hovered ? 2 : look.shown ? 1 : 0;
}

}  // namespace

MapScene present_map(const State& state, const Catalog& catalog, const std::vector<Territory>& territories,
                     const Layout& layout) {
  MapScene scene;
  scene.transform = transform_of(state.camera, layout.map, margin_em * layout.em);
  scene.em = layout.em;
  scene.pixel_ratio = layout.pixel_ratio;
  scene.canvas_width = layout.whole.width;
  scene.canvas_height = layout.whole.height;

  const double radius = medal_radius_pixels(layout, state.camera);
  const std::vector<ScreenPoint> centers = medal_centers(territories, scene.transform, radius);
  for (LaureateIndex i = 0; i < territories.size(); ++i) {
    const Laureate& laureate = catalog.laureates[i];
    const bool shown = passes(state.filter, laureate), selected = state.selected == i, hovered = state.hovered == i;
    const bool hatched = std::ranges::any_of(
        territories[i].lies_in, [&](LaureateIndex wider) { return passes(state.filter, catalog.laureates[wider]); });
    scene.territories.push_back({i, laureate.tier, shown, selected, hovered, hatched});
    scene.medals.push_back({.laureate = i,
                            .tier = laureate.tier,
                            .anchor = scene.transform.screen_from_world(territories[i].anchor),
                            .center = centers[i],
                            .radius = radius * (selected || hovered ? chosen_growth : 1),
                            .shown = shown,
                            .selected = selected,
                            .hovered = hovered});
  }
  insertion_sort(scene.medals, [](const Medal& a, const Medal& b) { return layer_of(a) < layer_of(b); });
  insertion_sort(scene.territories, [&](const TerritoryLook& a, const TerritoryLook& b) {
    if (layer_of(a) != layer_of(b)) return layer_of(a) < layer_of(b);
    return territories[a.laureate].bounds.area() > territories[b.laureate].bounds.area();
  });
  return scene;
}

namespace {

std::optional<LaureateIndex> pick_medal(const MapScene& scene, ScreenPoint point) {
  std::optional<LaureateIndex> nearest;
  double nearest_distance = std::numeric_limits<double>::infinity();
  for (const Medal& medal : scene.medals) {
    const double distance = std::hypot(medal.center.x - point.x, medal.center.y - point.y);
    const double reach = std::max(medal.radius, finger_em * scene.em);
    if (!medal.shown || distance > reach || distance >= nearest_distance) continue;
    nearest = medal.laureate;
    nearest_distance = distance;
  }
  return nearest;
}

}  // namespace

std::optional<LaureateIndex> pick(const MapScene& scene, const std::vector<Territory>& territories, ScreenPoint point) {
  if (!scene.transform.map.contains(point)) return std::nullopt;
  if (const auto medal = pick_medal(scene, point)) return medal;
  const WorldPoint place = scene.transform.world_from_screen(point);
  std::optional<LaureateIndex> smallest;
  for (const TerritoryLook& look : scene.territories) {
    if (!look.shown || !contains(territories[look.laureate], place)) continue;
    if (!smallest || territories[look.laureate].bounds.area() < territories[*smallest].bounds.area())
      smallest = look.laureate;
  }
  return smallest;
}

}  // namespace atlas
