// The laureates that are shown, one under the other, with their themes where there is room: beside a map.
#pragma once

#include "core/state/state.h"
#include "figure/brush.h"

namespace atlas::figure {

// In the list's order, as many as the place has room for, in a size at which all of them have it where there is one.
void draw_laureates(const State& state, const Catalog& catalog, const ScreenRect& rect, const Brush& brush);

}  // namespace atlas::figure
