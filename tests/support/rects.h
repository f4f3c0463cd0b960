// Where things are to each other, to a hundredth of a pixel: sums of doubles are never quite what they should be.
#pragma once

#include "core/geo/points.h"

namespace atlas::testing {

inline constexpr double least_pixels = 0.01;

inline bool overlap(const ScreenRect& one, const ScreenRect& other) {
  return one.x < other.right() - least_pixels && other.x < one.right() - least_pixels &&
         one.y < other.bottom() - least_pixels && other.y < one.bottom() - least_pixels;
}

inline bool is_inside(const ScreenRect& inner, const ScreenRect& outer) {
  return inner.x > outer.x - least_pixels && inner.y > outer.y - least_pixels &&
         inner.right() < outer.right() + least_pixels && inner.bottom() < outer.bottom() + least_pixels;
}

}  // namespace atlas::testing
