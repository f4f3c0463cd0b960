#include "core/map_room.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double most_covered_share = 0.5;
constexpr double rounding = 1e-6;

bool is_inside(const ScreenRect& inner, const ScreenRect& outer) {
  return inner.x >= outer.x - rounding && inner.y >= outer.y - rounding && inner.right() <= outer.right() + rounding &&
         inner.bottom() <= outer.bottom() + rounding;
}

bool are_apart(const ScreenRect& one, const ScreenRect& other, double gap) {
  const double least = gap - rounding;
  return one.right() + least <= other.x || other.right() + least <= one.x || one.bottom() + least <= other.y ||
         other.bottom() + least <= one.y;
}

}  // namespace

bool MapRoom::take(const ScreenRect& place) {
  const double area = place.width * place.height;
  if (!is_inside(place, map_) || covered_ + area > most_covered_share * map_.width * map_.height) return false;
  if (!std::ranges::all_of(taken_, [&](const ScreenRect& other) { return are_apart(place, other, gap_); }))
    return false;
  taken_.push_back(place);
  covered_ += area;
  return true;
}

}  // namespace atlas
