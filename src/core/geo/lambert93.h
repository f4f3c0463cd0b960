// The official projection of metropolitan France, Lambert-93 (EPSG:2154), both ways.
#pragma once

#include "core/geo/points.h"

namespace atlas {

// Metres from degrees. Latitudes at or past a pole give a non-finite point: callers check what they read.
WorldPoint world_from_lonlat(LonLat lonlat);

// Degrees from metres, to better than a millimetre inside metropolitan France.
LonLat lonlat_from_world(WorldPoint point);

// A conformal conic projection by its constants, as IGN's note NT/G 71 names them. Lambert-93 is one; the note's test
// values are for others.
struct LambertConic {
  double eccentricity;
  double exponent;                  // n
  double scale_metres;              // C
  double central_meridian_radians;  // λc
  double false_x_metres;            // Xs
  double false_y_metres;            // Ys

  WorldPoint project(double longitude_radians, double latitude_radians) const;
};

// ALG0001: the isometric latitude.
double isometric_latitude(double latitude_radians, double eccentricity);
// ALG0002: back, by iteration to 1e-12 radian.
double latitude_from_isometric(double isometric_latitude, double eccentricity);
// ALG0019 with the two standard parallels of Lambert-93 on GRS 80.
LambertConic lambert93_constants();

}  // namespace atlas
