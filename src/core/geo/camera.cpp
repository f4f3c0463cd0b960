#include "core/geo/camera.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

bool is_finite(const Camera& camera) {
  return std::isfinite(camera.center.x) && std::isfinite(camera.center.y) && std::isfinite(camera.zoom);
}

// At the first level the map moves by a tenth of France and no more; closer, the view stays over France.
constexpr double slack = 0.2;

// How far the centre may be from France's own, of half of France's size.
double reach_at(double zoom) {
  return 1 - (1 - slack) * std::exp2(-zoom);
}

}  // namespace

Camera all_of_france() {
  return {france_bounds.center(), 0};
}

Camera clamped(Camera camera) {
  if (!is_finite(camera)) return all_of_france();
  camera.zoom = std::clamp(camera.zoom, min_zoom, max_zoom);
  const WorldPoint middle = france_bounds.center();
  const double across = france_bounds.width() / 2 * reach_at(camera.zoom);
  const double along = france_bounds.height() / 2 * reach_at(camera.zoom);
  camera.center.x = std::clamp(camera.center.x, middle.x - across, middle.x + across);
  camera.center.y = std::clamp(camera.center.y, middle.y - along, middle.y + along);
  return camera;
}

Camera panned(Camera camera, double east_metres, double north_metres) {
  camera.center.x += east_metres;
  camera.center.y += north_metres;
  return clamped(camera);
}

Camera zoomed(Camera camera, double levels, WorldPoint fixed) {
  const double before = camera.zoom;
  camera.zoom = std::clamp(camera.zoom + levels, min_zoom, max_zoom);
  // The change that the limits allow, so that pushing against them does not move the map.
  const double shrink = std::exp2(before - camera.zoom);
  camera.center = {fixed.x + (camera.center.x - fixed.x) * shrink, fixed.y + (camera.center.y - fixed.y) * shrink};
  return clamped(camera);
}

ScreenPoint MapTransform::screen_from_world(WorldPoint point) const {
  return {middle.x + (point.x - center.x) * pixels_per_metre, middle.y - (point.y - center.y) * pixels_per_metre};
}

WorldPoint MapTransform::world_from_screen(ScreenPoint point) const {
  return {center.x + (point.x - middle.x) / pixels_per_metre, center.y - (point.y - middle.y) / pixels_per_metre};
}

MapTransform transform_of(const Camera& camera, ScreenRect map, ScreenRect free, double margin_pixels) {
  const double across = (free.width - 2 * margin_pixels) / france_bounds.width();
  const double down = (free.height - 2 * margin_pixels) / france_bounds.height();
  const double smallest = 1 / france_bounds.width();
  const double whole = std::max(std::min(across, down), smallest);
  return {map, free.center(), camera.center, whole * std::exp2(camera.zoom)};
}

}  // namespace atlas
