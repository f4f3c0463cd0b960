// The medals and the leader lines that tie those moved aside to their places.
#pragma once

#include <cstdint>
#include <vector>

#include "core/look/palette.h"
#include "core/map/map_scene.h"
#include "render/gl_objects.h"
#include "render/shader_program.h"
#include "render/view_transform.h"

namespace atlas {

class MedalLayer {
 public:
  MedalLayer();

  void draw(const MapScene& scene, const ViewTransform& view, const Palette& palette);

 private:
  void upload(const MapScene& scene);
  void draw_leaders(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;

  ShaderProgram medal_program_;
  ShaderProgram leader_program_;
  gl::Buffer buffer_;
  gl::VertexArray array_;
  std::vector<float> instances_;
  std::uint32_t uploaded_revision_ = 0;  // of the scene's marks
  bool has_leaders_ = false;
};

}  // namespace atlas
