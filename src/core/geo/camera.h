// Where the map looks, and the transform between the world and the screen that follows from it.
#pragma once

#include "core/geo/points.h"

namespace atlas {

// Independent of the window: at zoom 0 all of metropolitan France fits in the map's rectangle, and each level doubles.
struct Camera {
  WorldPoint center = {};
  double zoom = 0;
  friend bool operator==(const Camera&, const Camera&) = default;
};

// The bounds that zoom 0 shows whole: metropolitan France with Corsica, from the projected départements (metres).
inline constexpr WorldBox france_bounds{{99'000, 6'046'000}, {1'243'000, 7'111'000}};
inline constexpr double france_square_metres = 5.5e11;  // its land, about
inline constexpr double min_zoom = 0;                   // data/geo ends not far beyond
inline constexpr double max_zoom = 8;                   // a commune fills a phone

Camera all_of_france();
// Keeps the view over France, the more the wider it is, and the zoom in range; non-finite values give all of France.
Camera clamped(Camera camera);
Camera panned(Camera camera, double east_metres, double north_metres);
// Zooms by `levels` (positive: closer) and keeps `fixed` at its place on the screen.
Camera zoomed(Camera camera, double levels, WorldPoint fixed);

struct MapTransform {
  ScreenRect map;
  ScreenPoint middle;  // where the camera's centre is seen
  WorldPoint center;
  double pixels_per_metre = 1;  // CSS pixels

  ScreenPoint screen_from_world(WorldPoint point) const;
  WorldPoint world_from_screen(ScreenPoint point) const;

  friend bool operator==(const MapTransform&, const MapTransform&) = default;
};

// At zoom 0 France keeps `margin_pixels` from the edges of `free`, the part of the map that nothing stands over, for
// what stands on its coasts. A map of no size yields a finite transform of scale 1 px for France's width.
MapTransform transform_of(const Camera& camera, ScreenRect map, ScreenRect free, double margin_pixels);

}  // namespace atlas
