// A picture of the map that was drawn: shown instead of drawing it again while it is the same, and fading away over
// what takes its place, so that finer borders and exact perimeters come without a jump.
#pragma once

#include "core/geo/camera.h"
#include "core/map/map_scene.h"
#include "render/gl_objects.h"
#include "render/shader_program.h"

namespace atlas {

class MapPicture {
 public:
  MapPicture();

  // Keeps what the current framebuffer shows of the scene's map.
  void take(const MapScene& scene);
  // Draws it where its land is now, in the map's viewport; nothing when none was taken.
  void draw(const MapScene& scene, double opacity) const;

 private:
  ShaderProgram program_;
  gl::VertexArray corners_;  // without attributes
  gl::Texture texture_;
  MapTransform taken_at_;
};

}  // namespace atlas
