#include "core/layout/tier_shape.h"

#include <cmath>
#include <numbers>

namespace atlas {

namespace {

using std::numbers::pi;

struct Shape {
  int side_count;       // 0: a rosette
  double radius;        // of the corners; chosen so that the three areas are within 5 % of each other
  double turn_radians;  // of the first corner
};

constexpr Shape shapes[tier_count] = {{0, 1.0, 0}, {6, 1.04, pi / 6}, {4, 1.16, 0}};

double polygon_radius(const Shape& shape, double angle) {
  const double sector = 2 * pi / shape.side_count;
  const double from_corner = std::fmod(std::fmod(angle - shape.turn_radians, sector) + sector, sector);
  return shape.radius * std::cos(sector / 2) / std::cos(from_corner - sector / 2);
}

double rosette_radius(double angle) {
  return 1 - rosette_notch_depth * (0.5 - 0.5 * std::cos(rosette_lobe_count * angle));
}

}  // namespace

double medal_radius(Tier tier, double angle) {
  const Shape& shape = shapes[index_of(tier)];
  return shape.side_count == 0 ? rosette_radius(angle) : polygon_radius(shape, angle);
}

std::vector<ScreenPoint> medal_outline(Tier tier) {
  const Shape& shape = shapes[index_of(tier)];
  constexpr int rosette_points = rosette_lobe_count * 8;
  const int count = shape.side_count == 0 ? rosette_points : shape.side_count;
  std::vector<ScreenPoint> outline;
  for (int i = 0; i < count; ++i) {
    const double angle = shape.turn_radians + 2 * pi * i / count;
    const double radius = medal_radius(tier, angle);
    outline.push_back({radius * std::cos(angle), radius * std::sin(angle)});
  }
  return outline;
}

MedalOutlines medal_outlines() {
  return {medal_outline(Tier::gold), medal_outline(Tier::silver), medal_outline(Tier::bronze)};
}

}  // namespace atlas
