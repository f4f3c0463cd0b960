// The map's way of coming to rest after a throw.
#pragma once

#include "core/geo/camera.h"

namespace atlas {

struct Glide {
  double east_metres_per_second = 0;  // by now
  double north_metres_per_second = 0;
  double elapsed_seconds = 0;
  friend bool operator==(const Glide&, const Glide&) = default;
};

struct GlideStep {
  Glide glide;
  Camera camera;
};

// Where the map is `seconds` (0 or more) later, and how fast it still goes.
GlideStep glided(const Glide& glide, const Camera& camera, double seconds);
bool has_come_to_rest(const Glide& glide);

}  // namespace atlas
