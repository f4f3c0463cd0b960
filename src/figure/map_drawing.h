// The map in a figure: what src/render and src/ui/map/map_view.cpp show, in flat colours.
#pragma once

#include "core/data/world.h"
#include "core/state/state.h"
#include "figure/brush.h"

namespace atlas::figure {

// Fills `place`; what stands out of it is to be covered by what is drawn next.
void draw_map(const State& state, const World& world, const ScreenRect& rect, const Brush& brush);

}  // namespace atlas::figure
