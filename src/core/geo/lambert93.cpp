#include "core/geo/lambert93.h"

#include <cmath>
#include <numbers>

namespace atlas {

namespace {

using std::numbers::pi;

constexpr double degree = pi / 180;

// GRS 80, the ellipsoid of RGF93.
constexpr double semi_major_axis_metres = 6'378'137.0;
constexpr double inverse_flattening = 298.257222101;

// Lambert-93: arrêté of 26 December 2000, annex.
constexpr double standard_parallel_south = 44 * degree;
constexpr double standard_parallel_north = 49 * degree;
constexpr double origin_latitude = 46.5 * degree;
constexpr double origin_longitude = 3 * degree;
constexpr double origin_x_metres = 700'000;
constexpr double origin_y_metres = 6'600'000;

constexpr double convergence_radians = 1e-12;  // 6 micrometres on the ground
constexpr int max_iterations = 20;             // 5 are enough in France

// Radius of the parallel, over the semi-major axis: ALG0021's great normal times the cosine of the latitude.
double parallel_radius(double latitude, double eccentricity) {
  const double sine = eccentricity * std::sin(latitude);
  return semi_major_axis_metres * std::cos(latitude) / std::sqrt(1 - sine * sine);
}

}  // namespace

double isometric_latitude(double latitude, double eccentricity) {
  const double sine = eccentricity * std::sin(latitude);
  return std::log(std::tan(pi / 4 + latitude / 2) * std::pow((1 - sine) / (1 + sine), eccentricity / 2));
}

double latitude_from_isometric(double isometric, double eccentricity) {
  double latitude = 2 * std::atan(std::exp(isometric)) - pi / 2;
  for (int i = 0; i < max_iterations; ++i) {
    const double sine = eccentricity * std::sin(latitude);
    const double next =
        2 * std::atan(std::pow((1 + sine) / (1 - sine), eccentricity / 2) * std::exp(isometric)) - pi / 2;
    if (std::abs(next - latitude) < convergence_radians) return next;
    latitude = next;
  }
  return latitude;
}

WorldPoint LambertConic::project(double longitude, double latitude) const {
  const double radius = scale_metres * std::exp(-exponent * isometric_latitude(latitude, eccentricity));
  const double angle = exponent * (longitude - central_meridian_radians);
  return {false_x_metres + radius * std::sin(angle), false_y_metres - radius * std::cos(angle)};
}

LambertConic lambert93_constants() {
  const double flattening = 1 / inverse_flattening;
  const double eccentricity = std::sqrt(flattening * (2 - flattening));
  const double south_radius = parallel_radius(standard_parallel_south, eccentricity);
  const double north_radius = parallel_radius(standard_parallel_north, eccentricity);
  const double south = isometric_latitude(standard_parallel_south, eccentricity);
  const double north = isometric_latitude(standard_parallel_north, eccentricity);
  const double exponent = std::log(north_radius / south_radius) / (south - north);
  const double scale = south_radius / exponent * std::exp(exponent * south);
  const double to_origin = scale * std::exp(-exponent * isometric_latitude(origin_latitude, eccentricity));
  return {eccentricity, exponent, scale, origin_longitude, origin_x_metres, origin_y_metres + to_origin};
}

WorldPoint world_from_lonlat(LonLat lonlat) {
  // Recomputed for each point: about 0.2 µs of the 10 000 points of a first load, and no state to keep.
  return lambert93_constants().project(lonlat.longitude_degrees * degree, lonlat.latitude_degrees * degree);
}

LonLat lonlat_from_world(WorldPoint point) {
  const LambertConic conic = lambert93_constants();
  const double right = point.x - conic.false_x_metres;
  const double down = conic.false_y_metres - point.y;
  const double longitude = conic.central_meridian_radians + std::atan2(right, down) / conic.exponent;
  const double isometric = -std::log(std::hypot(right, down) / conic.scale_metres) / conic.exponent;
  return {longitude / degree, latitude_from_isometric(isometric, conic.eccentricity) / degree};
}

}  // namespace atlas
