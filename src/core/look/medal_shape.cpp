#include "core/look/medal_shape.h"

#include <cmath>
#include <numbers>

namespace atlas {

namespace {

using std::numbers::pi;

// In the order of MedalShape.
constexpr Silhouette silhouettes[] = {
    {0, 1, 0, 1.12}, {6, 1.04, pi / 6, 1.16}, {4, 1.16, 0, 1.28}, {4, 1.16, pi / 4, 1.28}, {3, 1.38, -pi / 2, 1.53}};

double polygon_radius(const Silhouette& shape, double angle) {
  const double sector = 2 * pi / shape.side_count;
  const double from_corner = std::fmod(std::fmod(angle - shape.turn_radians, sector) + sector, sector);
  return shape.radius * std::cos(sector / 2) / std::cos(from_corner - sector / 2);
}

double rosette_radius(double angle) {
  return 1 - rosette_notch_depth * (0.5 - 0.5 * std::cos(rosette_lobe_count * angle));
}

}  // namespace

Silhouette silhouette_of(MedalShape shape) {
  return silhouettes[static_cast<std::size_t>(shape)];
}

double medal_radius(MedalShape shape, double angle) {
  const Silhouette silhouette = silhouette_of(shape);
  return silhouette.side_count == 0 ? rosette_radius(angle) : polygon_radius(silhouette, angle);
}

std::vector<ScreenPoint> medal_outline(MedalShape shape) {
  const Silhouette silhouette = silhouette_of(shape);
  constexpr int rosette_points = rosette_lobe_count * 8;
  const int count = silhouette.side_count == 0 ? rosette_points : silhouette.side_count;
  std::vector<ScreenPoint> outline;
  for (int i = 0; i < count; ++i) {
    const double angle = silhouette.turn_radians + 2 * pi * i / count;
    const double radius = medal_radius(shape, angle);
    outline.push_back({radius * std::cos(angle), radius * std::sin(angle)});
  }
  return outline;
}

MedalOutlines medal_outlines() {
  MedalOutlines outlines;
  for (std::size_t i = 0; i < outlines.size(); ++i) outlines[i] = medal_outline(static_cast<MedalShape>(i));
  return outlines;
}

}  // namespace atlas
