// Where a name or a note stands beside a mark.
#pragma once

#include <cstddef>

#include "core/geo/points.h"

namespace atlas {

// Into the places that `beside` knows, from the one that reads best.
using Side = std::size_t;
inline constexpr Side side_below = 2;       // after the right and the left
inline constexpr Side direction_count = 8;  // and above, and the corners
inline constexpr Side side_count = 16;      // and the four sides a little aside

// A rectangle of that size, `away` from the mark's middle; CSS pixels.
ScreenRect beside(ScreenPoint mark, double away, Side side, double width, double height);
// The point that it is tied to the mark by.
ScreenPoint tie_of(ScreenPoint mark, double away, Side side);
// Of the width of what stands there, the share that lies left of the point where it is tied to the mark.
double left_share(Side side);

}  // namespace atlas
