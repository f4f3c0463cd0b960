// Moves discs apart that share a place, so that each can be seen and clicked.
#pragma once

#include <vector>

#include "core/geo/points.h"

namespace atlas {

// New centres, in the order given: no two discs (radii in pixels, one an anchor) closer than `gap` when there is room,
// each as near its anchor as its neighbours allow. The same anchors always give the same centres.
std::vector<ScreenPoint> spread(const std::vector<ScreenPoint>& anchors, const std::vector<double>& radii, double gap);

}  // namespace atlas
