// Lines of a constant width in pixels with round joins: an instance a segment.
#pragma once

#include <span>
#include <vector>

#include "core/geo/geography.h"
#include "render/gl_objects.h"
#include "render/shader_program.h"
#include "render/view_transform.h"

namespace atlas {

struct LineRange {
  std::size_t first = 0;  // segments
  std::size_t count = 0;
};

class LineLayer {
 public:
  LineLayer();

  // Before `finish`, adds lines to what will be uploaded.
  LineRange add(std::span<const Polyline> lines);
  LineRange add_outlines(std::span<const Area> areas);
  void finish();

  // `width` in device pixels. Opaque colours only: segments overlap at their joins.
  void draw(LineRange range, const ViewTransform& view, double width, Color color) const;
  // A line of `near` that fades into `far` over half of `width`, the ground that it lies on, which must be the darker
  // in each channel. Needs blending on; leaves it as it was.
  void draw_glow(LineRange range, const ViewTransform& view, double width, Color far, Color near) const;

 private:
  void draw_segments(LineRange range, const ViewTransform& view, double width, const ShaderProgram& program) const;
  void add_line(std::span<const WorldPoint> points, bool is_closed);

  ShaderProgram program_;
  ShaderProgram glow_program_;
  std::vector<float> ends_;
  gl::Buffer buffer_;
  gl::VertexArray array_;
};

}  // namespace atlas
