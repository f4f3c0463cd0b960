#include "render/area_layer.h"

#include <cmath>
#include <numbers>

#include "shaders.h"

namespace atlas {

AreaLayer::AreaLayer(std::string& failure)
    : stencil_program_(shaders::area_vert, shaders::flat_frag, failure),
      cover_program_(shaders::cover_vert, shaders::hatch_frag, failure) {}

AreaRange AreaLayer::add(std::span<const Area> areas) {
  const std::size_t first = indices_.size();
  for (const Area& area : areas) {
    for (const Ring& ring : area.rings) add_ring(ring);
  }
  return {first, indices_.size() - first};
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

namespace {

// Where the land's own origin is on the screen, along the stripes' slant, within one period.
float phase_of(const ViewTransform& view, double period) {
  const double x = view.offset_x - static_cast<double>(view.origin_x) * view.scale_x;
  const double y = view.height - (view.offset_y - static_cast<double>(view.origin_y) * view.scale_y);
  return static_cast<float>(std::fmod((x + y) * std::numbers::sqrt2 / 2, period));
}

}  // namespace

void AreaLayer::fill(AreaRange range, const ViewTransform& view, Color color, const Hatch& hatch) const {
  if (range.count == 0) return;
  glEnable(GL_STENCIL_TEST);
  glColorMask(GL_FALSE, GL_FALSE, GL_FALSE, GL_FALSE);
  glStencilFunc(GL_ALWAYS, 0, 1);
  glStencilOp(GL_KEEP, GL_KEEP, GL_INVERT);
  stencil_program_.use();
  view.apply(stencil_program_);
  glBindVertexArray(triangles_.name());
  glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(range.count), GL_UNSIGNED_INT,
                 reinterpret_cast<const void*>(range.first * sizeof(std::uint32_t)));

  glColorMask(GL_TRUE, GL_TRUE, GL_TRUE, GL_TRUE);
  glStencilFunc(GL_NOTEQUAL, 0, 1);
  glStencilOp(GL_ZERO, GL_ZERO, GL_ZERO);
  cover_program_.use();
  cover_program_.set_premultiplied("u_color", color);
  cover_program_.set_premultiplied("u_stripes", hatch.color);
  cover_program_.set("u_period", static_cast<float>(hatch.period));
  cover_program_.set("u_width", static_cast<float>(hatch.width));
  cover_program_.set("u_phase", phase_of(view, hatch.period));
  glBindVertexArray(cover_.name());
  glDrawArrays(GL_TRIANGLES, 0, 3);
  glDisable(GL_STENCIL_TEST);
}

}  // namespace atlas
