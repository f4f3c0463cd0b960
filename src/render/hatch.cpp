#include "render/hatch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double diagonal = std::numbers::sqrt2 / 2;
// Across the stripes, upwards.
constexpr ScreenPoint slants[deepest_hatch] = {{diagonal, diagonal}, {diagonal, -diagonal}, {0, 1}};

}  // namespace

void set_hatch(const ShaderProgram& program, const ViewTransform& view, double period_device_pixels, int depth) {
  const auto [across, up] = slants[std::clamp(depth, 1, deepest_hatch) - 1];
  // Where the land's own origin is on the screen: the stripes begin there.
  const double x = view.offset_x - static_cast<double>(view.origin_x) * view.scale_x;
  const double y = view.height - (view.offset_y - static_cast<double>(view.origin_y) * view.scale_y);
  const double phase = std::fmod((x * across + y * up) / period_device_pixels, 1);
  program.set("u_hatch", static_cast<float>(across / period_device_pixels),
              static_cast<float>(up / period_device_pixels), static_cast<float>(phase),
              depth > 0 ? static_cast<float>(period_device_pixels) : 0);
}

}  // namespace atlas
