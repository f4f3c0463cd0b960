// Areas filled with a colour, flat or hatched: even-odd into the stencil, then one cover. No triangulation.
#pragma once

#include <span>
#include <vector>

#include "core/geo/geography.h"
#include "render/gl_objects.h"
#include "render/shader_program.h"
#include "render/view_transform.h"

namespace atlas {

// A part of the layer's triangles: one area, or several filled together (which must not overlap).
struct AreaRange {
  std::size_t first = 0;
  std::size_t count = 0;
};

// Slanted stripes over the colour; they stay on the land while it moves.
struct Hatch {
  Color color{0, 0, 0, 0};
  double period = 1;  // device pixels
  double width = 0;   // device pixels
};

class AreaLayer {
 public:
  explicit AreaLayer(std::string& failure);

  // Before `finish`, adds areas to what will be uploaded.
  AreaRange add(std::span<const Area> areas);
  void finish();

  // The framebuffer has a stencil of zeros, and has again afterwards.
  void fill(AreaRange range, const ViewTransform& view, Color color, const Hatch& hatch = {}) const;

 private:
  void add_ring(const Ring& ring);

  ShaderProgram stencil_program_;
  ShaderProgram cover_program_;
  gl::VertexArray triangles_;
  gl::VertexArray cover_;  // without attributes
  gl::Buffer corners_buffer_;
  gl::Buffer indices_buffer_;
  std::vector<float> corners_;
  std::vector<std::uint32_t> indices_;
};

}  // namespace atlas
