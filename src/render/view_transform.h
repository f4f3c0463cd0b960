// From coordinates to the viewport's device pixels, as the vertex shaders take it.
#pragma once

#include <cmath>

#include "core/map/map_scene.h"
#include "render/shader_program.h"

namespace atlas {

// Device pixels from the viewport's top left corner = (place - origin) × scale + offset.
struct ViewTransform {
  float origin_x = 0, origin_y = 0;
  float scale_x = 1, scale_y = 1;
  float offset_x = 0, offset_y = 0;
  float width = 0, height = 0;  // device pixels

  void apply(const ShaderProgram& program) const {
    program.set("u_origin", origin_x, origin_y);
    program.set("u_scale", scale_x, scale_y);
    program.set("u_offset", offset_x, offset_y);
    program.set("u_size", width, height);
  }
};

// Of a framebuffer, which counts from the bottom left; device pixels.
struct DeviceRect {
  GLint left = 0, bottom = 0;
  GLsizei width = 0, height = 0;
};

inline DeviceRect device_rect_of_map(const MapScene& scene) {
  const ScreenRect map = scene.transform.map;
  const auto pixels = [&](double length) { return static_cast<GLint>(std::lround(length * scene.pixel_ratio)); };
  return {pixels(map.x), pixels(scene.canvas_height - map.bottom()), pixels(map.width), pixels(map.height)};
}

// World coordinates go to the GPU relative to this point, in metres: Lambert-93's own origin, whose millions would eat
// the last centimetres of a float.
inline constexpr WorldPoint world_origin{700'000, 6'600'000};

inline float relative_x(WorldPoint point) {
  return static_cast<float>(point.x - world_origin.x);
}
inline float relative_y(WorldPoint point) {
  return static_cast<float>(point.y - world_origin.y);
}

inline ViewTransform view_of_world(const MapScene& scene) {
  const double ratio = scene.pixel_ratio;
  const ScreenRect map = scene.transform.map;
  const auto scale = static_cast<float>(scene.transform.pixels_per_metre * ratio);
  const auto width = static_cast<float>(map.width * ratio), height = static_cast<float>(map.height * ratio);
  return {relative_x(scene.transform.center),
          relative_y(scene.transform.center),
          scale,
          -scale,
          static_cast<float>((scene.transform.middle.x - map.x) * ratio),
          static_cast<float>((scene.transform.middle.y - map.y) * ratio),
          width,
          height};
}

// A part of the viewport, in clip space.
struct ClipRect {
  float left = -1, bottom = -1, right = 1, top = 1;

  void apply(const ShaderProgram& program) const { program.set("u_rect", left, bottom, right, top); }
  bool is_outside() const { return left >= 1 || right <= -1 || bottom >= 1 || top <= -1; }
};

// All pixels that the box touches, and `margin` device pixels around it.
inline ClipRect clip_rect_of(const WorldBox& box, const ViewTransform& view, float margin = 1) {
  const auto x = [&](WorldPoint point, float beyond) {
    return (((relative_x(point) - view.origin_x) * view.scale_x) + view.offset_x + beyond) / view.width * 2 - 1;
  };
  const auto y = [&](WorldPoint point, float beyond) {
    return 1 - (((relative_y(point) - view.origin_y) * view.scale_y) + view.offset_y + beyond) / view.height * 2;
  };
  return {x(box.min, -margin), y(box.min, margin), x(box.max, margin), y(box.max, -margin)};
}

}  // namespace atlas
