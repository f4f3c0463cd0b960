// How long a round distance is on the map.
#pragma once

#include <string>

#include "core/geo/camera.h"

namespace atlas {

struct ScaleBar {
  double metres = 0;  // 1, 2 or 5 times a power of ten
  double width = 0;   // CSS pixels, at most what was asked for and more than a third of it
  std::string label;  // "50 km"
};

// `max_width` in CSS pixels, more than 0.
ScaleBar present_scale_bar(const MapTransform& transform, double max_width);

}  // namespace atlas
