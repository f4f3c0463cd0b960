#include "core/state/camera_text.h"

#include <array>
#include <cmath>

#include "core/base/decimal.h"
#include "core/geo/lambert93.h"

namespace atlas {

namespace {

constexpr int degree_places = 4;  // some ten metres
constexpr int zoom_places = 2;
constexpr double pole_degrees = 90, date_line_degrees = 180;

std::string digits_of(const Camera& camera) {
  const LonLat center = lonlat_from_world(camera.center);
  return decimal_text(center.longitude_degrees, degree_places) + "," +
         decimal_text(center.latitude_degrees, degree_places) + "," + decimal_text(camera.zoom, zoom_places);
}

}  // namespace

std::optional<Camera> camera_of_text(std::string_view text) {
  std::array<double, 3> numbers{};
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const bool is_last = i + 1 == numbers.size();
    const std::size_t end = is_last ? text.size() : text.find(',');
    if (end == text.npos) return std::nullopt;
    const auto number = decimal_of(text.substr(0, end));
    if (!number) return std::nullopt;
    numbers[i] = *number;
    text.remove_prefix(is_last ? end : end + 1);
  }
  const auto [longitude, latitude, zoom] = numbers;
  if (std::abs(longitude) > date_line_degrees || std::abs(latitude) >= pole_degrees) return std::nullopt;
  return clamped({world_from_lonlat({longitude, latitude}), zoom});
}

// A rounded zoom sees a little more, and at the edge of France its middle has to be a little farther inside: what is
// written is what reading it gives.
std::string camera_text(const Camera& camera) {
  if (camera == all_of_france()) return {};
  return digits_of(camera_of_text(digits_of(camera)).value_or(camera));
}

}  // namespace atlas
