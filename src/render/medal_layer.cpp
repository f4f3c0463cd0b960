#include "render/medal_layer.h"

#include <array>
#include <cmath>

#include "shaders.h"

namespace atlas {

namespace {

constexpr std::size_t floats_a_medal = 6;
constexpr float ghost_strength = 0.3F;
constexpr double leader_width_em = 0.075;
constexpr double leader_dot_em = 0.28;         // a line of no length is a dot
constexpr double shortest_leader_radii = 0.6;  // nearer than that the medal still covers its place

float ring_of(const Medal& medal) {
  return medal.selected ? 2 : medal.hovered ? 1 : 0;
}

bool has_leader(const Medal& medal) {
  const double apart = std::hypot(medal.center.x - medal.anchor.x, medal.center.y - medal.anchor.y);
  return medal.shown && apart > shortest_leader_radii * medal.radius;
}

}  // namespace

MedalLayer::MedalLayer(std::string& failure) : program_(shaders::medal_vert, shaders::medal_frag, failure) {
  glBindVertexArray(array_.name());
  glBindBuffer(GL_ARRAY_BUFFER, buffer_.name());
  gl::attribute(0, 4, floats_a_medal, 0, true);
  gl::attribute(1, 2, floats_a_medal, 4, true);
  glBindVertexArray(0);
}

void MedalLayer::draw_leaders(const MapScene& scene, LineLayer& lines, const Palette& palette) {
  leader_ends_.clear();
  for (const Medal& medal : scene.medals) {
    if (!has_leader(medal)) continue;
    leader_ends_.insert(leader_ends_.end(), {static_cast<float>(medal.anchor.x), static_cast<float>(medal.anchor.y),
                                             static_cast<float>(medal.center.x), static_cast<float>(medal.center.y)});
  }
  const std::size_t line_floats = leader_ends_.size();
  for (std::size_t i = 0; i < line_floats; i += 4) {
    const float x = leader_ends_[i], y = leader_ends_[i + 1];
    leader_ends_.insert(leader_ends_.end(), {x, y, x, y});
  }
  const View view = view_of_screen(scene);
  const double em = scene.em * scene.pixel_ratio;
  const std::span<const float> all(leader_ends_);
  lines.draw_moving(all.first(line_floats), view, leader_width_em * em, palette.ink);
  lines.draw_moving(all.subspan(line_floats), view, leader_dot_em * em, palette.ink);
}

void MedalLayer::draw(const MapScene& scene, LineLayer& lines, const Palette& palette) {
  draw_leaders(scene, lines, palette);
  const auto ratio = static_cast<float>(scene.pixel_ratio);
  const ScreenRect map = scene.transform.map;
  instances_.clear();
  for (const Medal& medal : scene.medals) {
    instances_.insert(instances_.end(),
                      {static_cast<float>(medal.center.x - map.x) * ratio,
                       static_cast<float>(medal.center.y - map.y) * ratio, static_cast<float>(medal.radius) * ratio,
                       static_cast<float>(index_of(medal.tier)), medal.shown ? 1.0F : ghost_strength, ring_of(medal)});
  }
  if (instances_ != uploaded_) {
    uploaded_ = instances_;
    gl::upload<float>(GL_ARRAY_BUFFER, buffer_, instances_, GL_DYNAMIC_DRAW);
  }
  program_.use();
  program_.set("u_size", static_cast<float>(map.width) * ratio, static_cast<float>(map.height) * ratio);
  program_.set_tones("u_tier", palette.tier);
  const std::array<Color, 1> rim{palette.surface};
  const std::array<Color, 2> rings{palette.ink, palette.accent};
  program_.set_tones("u_rim", rim);
  program_.set_tones("u_ring", rings);
  glBindVertexArray(array_.name());
  glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, gl::quad_vertex_count,
                        static_cast<GLsizei>(instances_.size() / floats_a_medal));
}

}  // namespace atlas
