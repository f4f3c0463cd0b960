// Where the map looks, as permalinks say it: longitude and latitude in degrees, and the zoom in levels from all of
// France.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/geo/camera.h"

namespace atlas {

// "4.8467,45.7485,3.5"; empty for all of France.
std::string camera_text(const Camera& camera);
// Nothing when it is not three numbers, or is not on Earth. Out of France, or nearer than the map goes: the nearest
// view.
std::optional<Camera> camera_of_text(std::string_view text);

}  // namespace atlas
