// The medals and the leader lines that tie those moved aside to their places.
#pragma once

#include <vector>

#include "core/map_scene.h"
#include "core/palette.h"
#include "render/gl_objects.h"
#include "render/line_layer.h"
#include "render/shader_program.h"

namespace atlas {

class MedalLayer {
 public:
  explicit MedalLayer(std::string& failure);

  void draw(const MapScene& scene, LineLayer& lines, const Palette& palette);

 private:
  void draw_leaders(const MapScene& scene, LineLayer& lines, const Palette& palette);

  ShaderProgram program_;
  gl::Buffer buffer_;
  gl::VertexArray array_;
  std::vector<float> instances_;
  std::vector<float> uploaded_;
  std::vector<float> leader_ends_;
};

}  // namespace atlas
