// Lines of a constant width in pixels with round joins: an instance a segment.
#pragma once

#include <span>
#include <vector>

#include "core/geo/geography.h"
#include "render/gl_objects.h"
#include "render/shader_program.h"
#include "render/view.h"

namespace atlas {

struct LineRange {
  std::size_t first = 0;  // segments
  std::size_t count = 0;
};

class LineLayer {
 public:
  explicit LineLayer(std::string& failure);

  // Before `finish`, adds lines to what will be uploaded.
  LineRange add(std::span<const Polyline> lines);
  LineRange add_outlines(std::span<const Area> areas);
  void finish();

  // `width` in device pixels. Opaque colours only: segments overlap at their joins.
  void draw(LineRange range, const View& view, double width, Color color) const;
  // Segments that change: x, y of both ends, in the view's coordinates. Uploaded when they differ from the last ones.
  void draw_moving(std::span<const float> ends, const View& view, double width, Color color);

 private:
  void add_line(std::span<const WorldPoint> points, bool is_closed);
  void draw_instances(const gl::VertexArray& array, std::size_t count, const View& view, double width,
                      Color color) const;

  ShaderProgram program_;
  std::vector<float> ends_;
  gl::Buffer buffer_;
  gl::VertexArray array_;
  std::vector<float> moving_ends_;
  gl::Buffer moving_buffer_;
  gl::VertexArray moving_array_;
};

}  // namespace atlas
