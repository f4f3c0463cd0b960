#include "html/svg_path.h"

#include <algorithm>
#include <cmath>

#include "core/base/decimal.h"

namespace atlas::html {

namespace {

constexpr double margin = 40;  // units around the drawing that may still be crossed

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
void keep_bends(const std::vector<ScreenPoint>& points, std::size_t first, std::size_t last, double tolerance,
                std::vector<bool>& kept) {
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
  keep_bends(points, first, bend, tolerance, kept);
  keep_bends(points, bend, last, tolerance, kept);
}

std::vector<ScreenPoint> simplified(const std::vector<ScreenPoint>& points, double tolerance) {
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
  keep_bends(points, 0, far, tolerance, kept);
  if (far + 1 < points.size()) keep_bends(points, far, points.size() - 1, tolerance, kept);
  std::vector<ScreenPoint> result;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (kept[i]) result.push_back(points[i]);
  }
  return result;
}

// `smallest`: 0 for lines.
bool can_be_seen(const std::vector<ScreenPoint>& points, ScreenRect map, double smallest) {
  double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
  for (const ScreenPoint point : points) {
    left = std::min(left, point.x);
    right = std::max(right, point.x);
    top = std::min(top, point.y);
    bottom = std::max(bottom, point.y);
  }
  const bool is_inside =
      right > map.x - margin && left < map.right() + margin && bottom > map.y - margin && top < map.bottom() + margin;
  return is_inside && std::max(right - left, bottom - top) >= smallest;
}

}  // namespace

void SvgPath::add(const std::vector<WorldPoint>& points, bool is_closed) {
  std::vector<ScreenPoint> line;
  for (const WorldPoint point : points) line.push_back(transform_.screen_from_world(point));
  if (is_closed && !line.empty()) line.push_back(line.front());
  if (line.size() < 2 || !can_be_seen(line, transform_.map, is_closed ? detail_.smallest_ring : 0)) return;
  const double steps_a_unit = std::pow(10, detail_.decimals);
  const auto number = [&](long steps) {
    return decimal_text(static_cast<double>(steps) / steps_a_unit, detail_.decimals);
  };
  Step at;
  bool is_first = true;
  for (const ScreenPoint point : simplified(line, detail_.tolerance)) {
    const Step step{std::lround(point.x * steps_a_unit), std::lround(point.y * steps_a_unit)};
    if (!is_first && step == at) continue;
    const long x = is_first ? step.x : step.x - at.x, y = is_first ? step.y : step.y - at.y;
    data_ += (is_first ? "M" : "l") + number(x) + (y < 0 ? "" : " ") + number(y);
    at = step;
    is_first = false;
  }
  if (is_closed) data_ += "z";
}

}  // namespace atlas::html
