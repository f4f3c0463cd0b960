// Areas filled with a colour, flat or hatched: even-odd into the stencil's highest bit, then one cover. No
// triangulation.
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
  WorldBox bounds = {};
  int depth = 0;  // among its owner's own, for those who ask
};

// Stripes over the colour of an area that lies in others.
struct Hatch {
  Color color{0, 0, 0, 0};
  double period = 1;  // device pixels
  int depth = -1;     // how deep it lies: 0 for none around it; -1 for ground that counts for nobody
};

class AreaLayer {
 public:
  AreaLayer();

  // Before `finish`, adds areas to what will be uploaded.
  AreaRange add(std::span<const Area> areas);
  void finish();

  // The stencil begins at zeros, and says afterwards how deep what lies on each pixel is: one more than the area drawn
  // there last.
  void fill(const AreaRange& range, const ViewTransform& view, Color color, const Hatch& hatch = {}) const;

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
