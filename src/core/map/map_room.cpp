#include "core/map/map_room.h"

#include <algorithm>

#include "core/geo/rects.h"

namespace atlas {

namespace {

constexpr double most_covered_share = 0.5;
constexpr double rounding = 1e-6;

}  // namespace

bool MapRoom::take(const ScreenRect& rect) {
  const double area = rect.width * rect.height;
  if (!is_inside(rect, map_, rounding) || covered_ + area > most_covered_share * map_.width * map_.height) return false;
  if (!std::ranges::all_of(taken_, [&](const ScreenRect& other) { return are_apart(rect, other, gap_ - rounding); }))
    return false;
  taken_.push_back(rect);
  covered_ += area;
  return true;
}

}  // namespace atlas
