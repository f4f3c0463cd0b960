#include "html/svg_path.h"

#include <algorithm>
#include <cmath>

namespace atlas::html {

namespace {

constexpr double tolerance = 1.6;    // units: 2.5 km of France; the canvas brings the bends
constexpr double smallest_ring = 5;  // units across
constexpr double margin = 40;        // units around the drawing that may still be crossed

struct Step {
  long x = 0;
  long y = 0;
  friend bool operator==(Step, Step) = default;
};

double distance_to_segment(ScreenPoint point, ScreenPoint from, ScreenPoint to) {
  const double dx = to.x - from.x, dy = to.y - from.y;
  const double squared = dx * dx + dy * dy;
  const double along =
      squared > 0 ? std::clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / squared, 0.0, 1.0) : 0;
  return std::hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

// Ramer, Douglas and Peucker: keeps the ends and whatever stands out from the line between them.
void keep_bends(const std::vector<ScreenPoint>& points, std::size_t first, std::size_t last, std::vector<bool>& kept) {
  double farthest = tolerance;
  std::size_t bend = 0;
  for (std::size_t i = first + 1; i < last; ++i) {
    const double distance = distance_to_segment(points[i], points[first], points[last]);
    if (distance <= farthest) continue;
    farthest = distance;
    bend = i;
  }
  if (bend == 0) return;
  kept[bend] = true;
  keep_bends(points, first, bend, kept);
  keep_bends(points, bend, last, kept);
}

std::vector<ScreenPoint> simplified(const std::vector<ScreenPoint>& points) {
  std::vector<bool> kept(points.size(), false);
  // A ring has no ends: its farthest point from the first makes two lines of it.
  std::size_t far = points.size() - 1;
  if (points.front() == points.back()) {
    far = static_cast<std::size_t>(std::max_element(points.begin(), points.end(),
                                                    [&](ScreenPoint a, ScreenPoint b) {
                                                      return std::hypot(a.x - points[0].x, a.y - points[0].y) <
                                                             std::hypot(b.x - points[0].x, b.y - points[0].y);
                                                    }) -
                                   points.begin());
  }
  kept.front() = kept[far] = kept.back() = true;
  keep_bends(points, 0, far, kept);
  if (far + 1 < points.size()) keep_bends(points, far, points.size() - 1, kept);
  std::vector<ScreenPoint> result;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (kept[i]) result.push_back(points[i]);
  }
  return result;
}

bool can_be_seen(const std::vector<ScreenPoint>& points, ScreenRect map, bool is_closed) {
  double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
  for (const ScreenPoint point : points) {
    left = std::min(left, point.x);
    right = std::max(right, point.x);
    top = std::min(top, point.y);
    bottom = std::max(bottom, point.y);
  }
  const bool is_inside =
      right > map.x - margin && left < map.right() + margin && bottom > map.y - margin && top < map.bottom() + margin;
  return is_inside && (!is_closed || std::max(right - left, bottom - top) >= smallest_ring);
}

}  // namespace

void SvgPath::add(const std::vector<WorldPoint>& points, bool is_closed) {
  std::vector<ScreenPoint> places;
  for (const WorldPoint point : points) places.push_back(transform_.screen_from_world(point));
  if (is_closed && !places.empty()) places.push_back(places.front());
  if (places.size() < 2 || !can_be_seen(places, transform_.map, is_closed)) return;
  Step at;
  bool is_first = true;
  for (const ScreenPoint place : simplified(places)) {
    const Step step{std::lround(place.x), std::lround(place.y)};
    if (!is_first && step == at) continue;
    const long x = is_first ? step.x : step.x - at.x, y = is_first ? step.y : step.y - at.y;
    data_ += (is_first ? "M" : "l") + std::to_string(x) + (y < 0 ? "" : " ") + std::to_string(y);
    at = step;
    is_first = false;
  }
  if (is_closed) data_ += "z";
}

}  // namespace atlas::html
