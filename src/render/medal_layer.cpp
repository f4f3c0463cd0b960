#include "render/medal_layer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "shaders.h"

namespace atlas {

namespace {

constexpr std::size_t floats_a_medal = 8;
constexpr float ghost_strength = 0.3F;
constexpr double rim_em = 0.13;  // at most: a large medal has no broader edge than a small one
constexpr double ring_em = 0.22;
constexpr double leader_width_em = 0.075;
constexpr double leader_dot_em = 0.15;          // a line of no length is a dot
constexpr float shortest_leader_radii = 0.45F;  // nearer than that the medal stands at its place

// A tier's number of sides, radius of the corners and angle of the first one.
std::array<float, 3 * most_tiers> silhouettes_of(const Palette& palette) {
  std::array<float, 3 * most_tiers> triples{};
  for (std::size_t i = 0; i < most_tiers; ++i) {
    const Silhouette one = silhouette_of(palette.tier_shape[i]);
    triples[3 * i] = static_cast<float>(one.side_count);
    triples[3 * i + 1] = static_cast<float>(one.radius);
    triples[3 * i + 2] = static_cast<float>(one.turn_radians);
  }
  return triples;
}

float ring_of(const Medal& medal) {
  return medal.selected ? 2 : medal.hovered ? 1 : 0;
}

}  // namespace

MedalLayer::MedalLayer()
    : medal_program_(shaders::medal_vert, shaders::medal_frag),
      leader_program_(shaders::leader_vert, shaders::line_frag) {
  glBindVertexArray(array_.name());
  glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
  gl::attribute(0, 4, floats_a_medal, 0, true);
  gl::attribute(1, 4, floats_a_medal, 4, true);
  glBindVertexArray(0);
}

void MedalLayer::upload(const MapScene& scene) {
  if (scene.marks_revision == uploaded_revision_) return;
  uploaded_revision_ = scene.marks_revision;
  instances_.clear();
  for (const Medal& medal : scene.medals) {
    instances_.insert(instances_.end(),
                      {relative_x(medal.anchor), relative_y(medal.anchor), static_cast<float>(medal.shift.x),
                       static_cast<float>(medal.shift.y), static_cast<float>(medal.radius),
                       static_cast<float>(medal.tier), medal.shown ? 1.0F : ghost_strength, ring_of(medal)});
  }
  gl::upload<float>(GL_ARRAY_BUFFER, buffer_, instances_, GL_DYNAMIC_DRAW);
  has_leaders_ = !scene.is_crowded;
}

void MedalLayer::draw_leaders(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  const double em = scene.em * scene.pixel_ratio;
  leader_program_.use();
  view.apply(leader_program_);
  leader_program_.set("u_pixel_ratio", static_cast<float>(scene.pixel_ratio));
  leader_program_.set("u_shortest", shortest_leader_radii);
  leader_program_.set_premultiplied("u_color", palette.quiet_ink);
  struct Pass {
    double width_em;
    float reach;  // of the way to the medal
  };
  for (const Pass pass : {Pass{leader_width_em, 1}, Pass{leader_dot_em, 0}}) {
    leader_program_.set("u_half_width", static_cast<float>(pass.width_em * em / 2));
    leader_program_.set("u_reach", pass.reach);
    glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, gl::quad_vertex_count, static_cast<GLsizei>(scene.medals.size()));
  }
}

void MedalLayer::draw(const MapScene& scene, const ViewTransform& view, const Palette& palette) {
  glBindVertexArray(array_.name());
  upload(scene);
  if (has_leaders_) draw_leaders(scene, view, palette);
  medal_program_.use();
  view.apply(medal_program_);
  medal_program_.set("u_pixel_ratio", static_cast<float>(scene.pixel_ratio));
  const double em = scene.em * scene.pixel_ratio;
  medal_program_.set("u_widths", static_cast<float>(rim_em * em), static_cast<float>(ring_em * em));
  medal_program_.set_tones("u_tier", palette.tier);
  medal_program_.set_triples("u_silhouette", silhouettes_of(palette));
  const std::array<Color, 1> rim{palette.surface};
  const std::array<Color, 2> rings{palette.ink, palette.accent};
  medal_program_.set_tones("u_rim", rim);
  medal_program_.set_tones("u_ring", rings);
  glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, gl::quad_vertex_count, static_cast<GLsizei>(scene.medals.size()));
}

}  // namespace atlas
