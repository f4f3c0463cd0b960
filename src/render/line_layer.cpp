#include "render/line_layer.h"

#include <array>

#include "shaders.h"

namespace atlas {

namespace {

constexpr std::size_t floats_a_segment = 4;

}  // namespace

LineLayer::LineLayer()
    : program_(shaders::line_vert, shaders::line_frag), glow_program_(shaders::line_vert, shaders::glow_frag) {}

void LineLayer::add_line(std::span<const WorldPoint> points, bool is_closed) {
  const std::size_t segment_count = points.empty() ? 0 : points.size() - (is_closed ? 0 : 1);
  for (std::size_t i = 0; i < segment_count; ++i) {
    const WorldPoint from = points[i], to = points[(i + 1) % points.size()];
    ends_.insert(ends_.end(), {relative_x(from), relative_y(from), relative_x(to), relative_y(to)});
  }
}

LineRange LineLayer::add(std::span<const Polyline> lines) {
  const std::size_t first = ends_.size() / floats_a_segment;
  for (const Polyline& line : lines) add_line(line, false);
  return {first, ends_.size() / floats_a_segment - first};
}

LineRange LineLayer::add_outlines(std::span<const Area> areas) {
  const std::size_t first = ends_.size() / floats_a_segment;
  for (const Area& area : areas) {
    for (const Ring& ring : area.rings) add_line(ring, true);
  }
  return {first, ends_.size() / floats_a_segment - first};
}

void LineLayer::finish() {
  gl::upload<float>(GL_ARRAY_BUFFER, buffer_, ends_, GL_STATIC_DRAW);
  ends_ = {};
}

void LineLayer::draw(LineRange range, const ViewTransform& view, double width, Color color) const {
  program_.use();
  program_.set_premultiplied("u_color", color);
  draw_segments(range, view, width, program_);
}

void LineLayer::draw_glow(LineRange range, const ViewTransform& view, double width, Color far, Color near) const {
  glow_program_.use();
  const std::array<Color, 2> tones{far, near};
  glow_program_.set_tones("u_tone", tones);
  glBlendEquation(GL_MAX);
  draw_segments(range, view, width, glow_program_);
  glBlendEquation(GL_FUNC_ADD);
}

void LineLayer::draw_segments(LineRange range, const ViewTransform& view, double width,
                              const ShaderProgram& program) const {
  if (range.count == 0) return;
  glBindVertexArray(array_.name());
  glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
  gl::attribute(0, floats_a_segment, floats_a_segment, range.first * floats_a_segment, true);
  view.apply(program);
  program.set("u_half_width", static_cast<float>(width / 2));
  glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, gl::quad_vertex_count, static_cast<GLsizei>(range.count));
}

}  // namespace atlas
