#include "core/geo/area_math.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

template <typename Visit>
void for_each_edge(const Ring& ring, Visit visit) {
  for (std::size_t i = 0; i < ring.size(); ++i) visit(ring[i], ring[(i + 1) % ring.size()]);
}

WorldPoint centroid(const Ring& ring) {
  // Around its first point: Lambert-93's millions of metres would eat the products' last digits.
  const WorldPoint origin = ring.front();
  WorldPoint sum;
  double doubled = 0;
  for_each_edge(ring, [&](WorldPoint a, WorldPoint b) {
    const double ax = a.x - origin.x, ay = a.y - origin.y, bx = b.x - origin.x, by = b.y - origin.y;
    const double cross = ax * by - bx * ay;
    doubled += cross;
    sum.x += (ax + bx) * cross;
    sum.y += (ay + by) * cross;
  });
  if (doubled == 0) return origin;
  return {origin.x + sum.x / (3 * doubled), origin.y + sum.y / (3 * doubled)};
}

}  // namespace

double doubled_area(const Ring& ring) {
  double doubled = 0;
  for_each_edge(ring, [&](WorldPoint a, WorldPoint b) {
    doubled += (a.x - ring.front().x) * (b.y - a.y) - (b.x - a.x) * (a.y - ring.front().y);
  });
  return doubled;
}

void complete(Area& area) {
  for (const Ring& ring : area.rings) {
    for (const WorldPoint point : ring) area.bounds.include(point);
  }
  const auto largest = std::max_element(area.rings.begin(), area.rings.end(), [](const Ring& a, const Ring& b) {
    return std::abs(doubled_area(a)) < std::abs(doubled_area(b));
  });
  area.center = centroid(*largest);
}

double scale_that_fits(const Area& area, WorldPoint middle, double half_width, double half_height, double most) {
  double least = 0;
  const auto avoid = [&](double x, double y) {
    least = std::max(least, std::min(half_width / std::abs(x - middle.x), half_height / std::abs(y - middle.y)));
  };
  for (const Ring& ring : area.rings) {
    for (std::size_t i = 0; i < ring.size() && least < most; ++i) {
      const WorldPoint a = ring[i], b = ring[(i + 1) % ring.size()];
      avoid(a.x, a.y);
      avoid((a.x + b.x) / 2, (a.y + b.y) / 2);
    }
  }
  return least;
}

bool contains(const Area& area, WorldPoint point) {
  if (!area.bounds.contains(point)) return false;
  bool is_inside = false;
  for (const Ring& ring : area.rings) {
    for_each_edge(ring, [&](WorldPoint a, WorldPoint b) {
      const bool crosses_height = (a.y > point.y) != (b.y > point.y);
      if (crosses_height && point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y)) is_inside = !is_inside;
    });
  }
  return is_inside;
}

}  // namespace atlas
