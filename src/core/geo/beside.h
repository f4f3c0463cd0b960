// Where a name or a note stands beside a mark.
#pragma once

#include <cstddef>

#include "core/geo/points.h"

namespace atlas {

// Into the places that `beside` knows, from the one that reads best. Smaller ones first: the four sides, in the middle.
using Side = std::size_t;
inline constexpr Side middle_side_count = 4;  // right, left, below, above
inline constexpr Side side_count = 12;        // and the corners, and the right and left a little higher or lower

// A rectangle of that size, `away` from the mark's middle; CSS pixels.
ScreenRect beside(ScreenPoint mark, double away, Side side, double width, double height);
// Of the width of what stands there, the share that lies left of the point where it is tied to the mark.
double left_share(Side side);

}  // namespace atlas
