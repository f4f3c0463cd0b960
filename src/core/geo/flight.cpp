#include "core/geo/flight.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double rho = 1.4;               // van Wijk and Nuij: what people in their experiment liked best
constexpr double seconds_a_length = 0.4;  // of the curve's own measure
constexpr double min_seconds = 0.2;
constexpr double max_seconds = 1.2;
constexpr double room_around = 1.5;         // of the bounds shown
constexpr double closest_showing = 6.5;     // zoom: 13 km across, a town alone and what is around it
constexpr double room_on_stage = 0.8;       // words stand on its left
constexpr double room_high_on_stage = 0.7;  // and nothing over or under it

double width_of(const Camera& camera) {
  return france_bounds.width() * std::exp2(-camera.zoom);
}

double zoom_of(double width_metres) {
  return std::log2(france_bounds.width() / width_metres);
}

// The curve in its own measure: `length` from end to end, and where it is at a share of it.
struct Curve {
  double width_from, distance, r0, length;
  bool is_zoom_only;
};

Curve curve_between(const Camera& from, const Camera& to) {
  const double w0 = width_of(from), w1 = width_of(to);
  const double u = std::hypot(to.center.x - from.center.x, to.center.y - from.center.y);
  if (u < 1e-3 * std::min(w0, w1)) return {w0, u, 0, std::abs(std::log(w1 / w0)) / rho, true};
  const double rise = rho * rho * u;
  const double b0 = (w1 * w1 - w0 * w0 + rise * rise) / (2 * w0 * rise);
  const double b1 = (w1 * w1 - w0 * w0 - rise * rise) / (2 * w1 * rise);
  const double r0 = std::asinh(-b0), r1 = std::asinh(-b1);
  return {w0, u, r0, (r1 - r0) / rho, false};
}

WorldPoint between(WorldPoint a, WorldPoint b, double share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

double eased(double share) {
  return share * share * (3 - 2 * share);
}

}  // namespace

Flight flight_between(const Camera& from, const Camera& to) {
  const double seconds = curve_between(from, to).length * seconds_a_length;
  return {.from = from, .to = to, .duration_seconds = std::clamp(seconds, min_seconds, max_seconds)};
}

bool has_arrived(const Flight& flight) {
  return flight.elapsed_seconds >= flight.duration_seconds;
}

Camera camera_of(const Flight& flight) {
  if (has_arrived(flight)) return flight.to;
  const double share = eased(std::max(flight.elapsed_seconds / flight.duration_seconds, 0.0));
  const Curve curve = curve_between(flight.from, flight.to);
  if (curve.is_zoom_only) {
    return {between(flight.from.center, flight.to.center, share),
            flight.from.zoom + (flight.to.zoom - flight.from.zoom) * share};
  }
  const double at = rho * share * curve.length + curve.r0;
  const double covered = curve.width_from / (rho * rho) * (std::cosh(curve.r0) * std::tanh(at) - std::sinh(curve.r0));
  const double width = curve.width_from * std::cosh(curve.r0) / std::cosh(at);
  return clamped({between(flight.from.center, flight.to.center, covered / curve.distance), zoom_of(width)});
}

namespace {

// `room_across`, `room_down`: of the bounds, how much is seen; less than 1 goes on beside the map's free part.
Camera looking_at(const WorldBox& bounds, double room_across, double room_down, double closest) {
  if (bounds.empty()) return all_of_france();
  const double across = std::max(bounds.width(), 1.0) * room_across / france_bounds.width();
  const double down = std::max(bounds.height(), 1.0) * room_down / france_bounds.height();
  return clamped({bounds.center(), std::min(-std::log2(std::max(across, down)), closest)});
}

}  // namespace

Camera camera_showing(const WorldBox& bounds) {
  return looking_at(bounds, room_around, room_around, closest_showing);
}

Camera camera_filling(const WorldBox& bounds) {
  return looking_at(bounds, room_on_stage, room_high_on_stage, max_zoom);
}

}  // namespace atlas
