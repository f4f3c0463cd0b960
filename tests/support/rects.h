#pragma once

#include "core/geo/points.h"

namespace atlas::testing {

inline bool overlap(const ScreenRect& one, const ScreenRect& other) {
  return one.x < other.right() && other.x < one.right() && one.y < other.bottom() && other.y < one.bottom();
}

}  // namespace atlas::testing
