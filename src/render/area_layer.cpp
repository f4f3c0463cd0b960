#include "render/area_layer.h"

#include "render/hatch.h"
#include "shaders.h"

namespace atlas {

namespace {

constexpr GLuint parity = 0x80;  // the stencil's bit that fans invert; the others count depth

}  // namespace

AreaLayer::AreaLayer()
    : stencil_program_(shaders::area_vert, shaders::flat_frag),
      cover_program_(shaders::rect_vert, shaders::hatch_frag) {}

AreaRange AreaLayer::add(std::span<const Area> areas) {
  AreaRange range{.first = indices_.size()};
  for (const Area& area : areas) {
    for (const Ring& ring : area.rings) add_ring(ring);
    range.bounds.include(area.bounds.min);
    range.bounds.include(area.bounds.max);
  }
  range.count = indices_.size() - range.first;
  return range;
}

// A fan of triangles: each point of the plane is covered by an odd number of them when it is inside.
void AreaLayer::add_ring(const Ring& ring) {
  const auto base = static_cast<std::uint32_t>(corners_.size() / 2);
  for (const WorldPoint point : ring) corners_.insert(corners_.end(), {relative_x(point), relative_y(point)});
  for (std::uint32_t i = 1; i + 1 < ring.size(); ++i) indices_.insert(indices_.end(), {base, base + i, base + i + 1});
}

void AreaLayer::finish() {
  glBindVertexArray(triangles_.name());
  gl::upload<float>(GL_ARRAY_BUFFER, corners_buffer_, corners_, GL_STATIC_DRAW);
  gl::attribute(0, 2, 2, 0, false);
  gl::upload<std::uint32_t>(GL_ELEMENT_ARRAY_BUFFER, indices_buffer_, indices_, GL_STATIC_DRAW);
  glBindVertexArray(0);
  corners_ = {};
  indices_ = {};
}

void AreaLayer::fill(const AreaRange& range, const ViewTransform& view, Color color, const Hatch& hatch) const {
  const ClipRect rect = clip_rect_of(range.bounds, view);
  if (range.count == 0 || rect.is_outside()) return;
  glEnable(GL_STENCIL_TEST);
  glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_FALSE);
  glStencilFunc(GL_ALWAYS, 0, parity);
  glStencilOp(GL_KEEP, GL_KEEP, GL_INVERT);
  glStencilMask(parity);
  stencil_program_.use();
  view.apply(stencil_program_);
  glBindVertexArray(triangles_.name());
  glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(range.count), GL_UNSIGNED_INT,
                 reinterpret_cast<const void*>(range.first * sizeof(std::uint32_t)));

  glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
  glStencilFunc(GL_NOTEQUAL, hatch.depth + 1, parity);
  glStencilOp(GL_KEEP, GL_KEEP, GL_REPLACE);
  glStencilMask(~0U);
  cover_program_.use();
  cover_program_.set_premultiplied("u_color", color);
  cover_program_.set_premultiplied("u_stripes", hatch.color);
  set_hatch(cover_program_, view, hatch.period, hatch.depth);
  rect.apply(cover_program_);
  glBindVertexArray(cover_.name());
  glDrawArrays(GL_TRIANGLE_STRIP, 0, gl::quad_vertex_count);
  glDisable(GL_STENCIL_TEST);
}

}  // namespace atlas
