// Where the map looks, as links say it: longitude and latitude in degrees, and the zoom in levels from all of France.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/geo/camera.h"
#include "core/state.h"

namespace atlas {

// "4.8467,45.7485,3.5"; empty for all of France.
std::string view_text(const Camera& camera);
// Nothing when it is not three numbers, or is not on Earth. Out of France, or nearer than the map goes: the nearest
// view.
std::optional<Camera> view_of(std::string_view text);

// Where the map is, or where it flies to.
Camera resting_camera(const State& state);

}  // namespace atlas
