// A way from one view to another that is smooth to the eye: it zooms out as far as the distance asks for, and in again.
// The curve is that of J. van Wijk and W. Nuij, "Smooth and efficient zooming and panning", 2003.
#pragma once

#include "core/geo/camera.h"

namespace atlas {

struct Flight {
  Camera from;
  Camera to;
  double elapsed_seconds = 0;
  double duration_seconds = 0;
  friend bool operator==(const Flight&, const Flight&) = default;
};

// Short ways take a fifth of a second, long ones little more than one.
Flight flight_between(const Camera& from, const Camera& to);
// Where the flight is by now; at its end from `duration_seconds` on.
Camera camera_of(const Flight& flight);
bool has_arrived(const Flight& flight);

// The closest view that shows all of `bounds` with room around: they take more than half of France's share of the map,
// unless they are smaller than a town.
// Bounds of no size, or beyond France, still give a view of France's land.
Camera camera_showing(const WorldBox& bounds);
// The same for who looks at nothing else: it fills the map, however small it is.
Camera camera_filling(const WorldBox& bounds);

}  // namespace atlas
