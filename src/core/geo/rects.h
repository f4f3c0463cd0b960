// Rectangles that lie in one another, or beside one another.
#pragma once

#include <algorithm>

#include "core/geo/points.h"

namespace atlas {

// `tolerance`: by how much it may stand out.
inline bool is_inside(const ScreenRect& inner, const ScreenRect& outer, double tolerance) {
  return inner.x >= outer.x - tolerance && inner.y >= outer.y - tolerance &&
         inner.right() <= outer.right() + tolerance && inner.bottom() <= outer.bottom() + tolerance;
}

// What they have in common; of no width or height where that is nothing.
inline ScreenRect shared(const ScreenRect& one, const ScreenRect& other) {
  const double x = std::max(one.x, other.x), y = std::max(one.y, other.y);
  return {x, y, std::max(std::min(one.right(), other.right()) - x, 0.0),
          std::max(std::min(one.bottom(), other.bottom()) - y, 0.0)};
}

// With at least `gap` between them; below 0: they may overlap by so much.
inline bool are_apart(const ScreenRect& one, const ScreenRect& other, double gap) {
  return one.right() + gap <= other.x || other.right() + gap <= one.x || one.bottom() + gap <= other.y ||
         other.bottom() + gap <= one.y;
}

}  // namespace atlas
