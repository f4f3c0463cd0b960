#include "render/halo_layer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "render/hatch.h"
#include "shaders.h"

namespace atlas {

namespace {

constexpr std::size_t floats_a_disc = 4;
constexpr std::size_t tiers_a_field = 3;
constexpr float kernel_of_halo = 1.0F / 0.7071F;  // a halo ends where the field is a quarter
constexpr float min_kernel_pixels = 4.2F;         // CSS: a territory never shrinks to nothing
constexpr float max_kernel_pixels = 8000;         // no limit in practice: the closest zoom of a 4K screen needs 2000
constexpr float dot_pixels_a_root =
    0.006F;  // CSS: a town of 100 000 has a radius of 1.9 px, at the least zoom that shows it
constexpr float min_dot_pixels = 0.8F;
constexpr float max_dot_pixels = 9;
constexpr double dots_appear_at_zoom_scale = 2.5e-3;  // CSS pixels a metre: communes are 10 px apart
constexpr double dots_full_at_zoom_scale = 6e-3;
constexpr double dot_strength = 0.85;
constexpr std::uint8_t inner_alpha = 70;
constexpr GLuint first_field_bit = 0x80, depth_bits = 0x0F;  // of the stencil

double faded_in(double value, double from, double to) {
  const double share = std::clamp((value - from) / (to - from), 0.0, 1.0);
  return share * share * (3 - 2 * share);
}

}  // namespace

HaloLayer::HaloLayer(bool can_draw_half_floats)
    : can_draw_half_floats_(can_draw_half_floats),
      field_program_(shaders::disc_vert, shaders::field_frag),
      halo_program_(shaders::rect_vert, shaders::halo_frag),
      dot_program_(shaders::disc_vert, shaders::dot_frag) {}

void HaloLayer::upload(const std::vector<Territory>& territories) {
  std::vector<float> discs;
  ranges_.clear();
  for (const Territory& territory : territories) {
    Range& range = ranges_.emplace_back(
        discs.size() / floats_a_disc, territory.discs.size() - territory.inner_disc_count, territory.inner_disc_count);
    for (const CommuneDisc& disc : territory.discs) {
      const double radius = disc.halo_radius_metres * kernel_of_halo;
      range.bounds.include({disc.center.x - radius, disc.center.y - radius});
      range.bounds.include({disc.center.x + radius, disc.center.y + radius});
      discs.insert(discs.end(),
                   {relative_x(disc.center), relative_y(disc.center), static_cast<float>(disc.halo_radius_metres),
                    std::sqrt(static_cast<float>(disc.population_count))});
    }
  }
  gl::upload<float>(GL_ARRAY_BUFFER, discs_, discs, GL_STATIC_DRAW);
}

void HaloLayer::fit_textures(const ViewTransform& view) {
  const int width = static_cast<int>(std::lround(view.width)), height = static_cast<int>(std::lround(view.height));
  if (width == width_ && height == height_) return;
  width_ = width;
  height_ = height;
  for (const Field& field : std::span(fields_).first(field_count_)) {
    glBindTexture(GL_TEXTURE_2D, field.texture.name());
    if (can_draw_half_floats_)
      glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA16F, width, height, 0, GL_RGBA, GL_HALF_FLOAT, nullptr);
    else
      glTexImage2D(GL_TEXTURE_2D, 0, GL_RGBA8, width, height, 0, GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    glBindFramebuffer(GL_FRAMEBUFFER, field.framebuffer.name());
    glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, field.texture.name(), 0);
  }
}

void HaloLayer::draw_discs(std::size_t first, std::size_t count) const {
  if (count == 0) return;
  glBindVertexArray(disc_array_.name());
  glBindBuffer(GL_ARRAY_BUFFER, discs_.name());
  gl::attribute(0, floats_a_disc, floats_a_disc, first * floats_a_disc, true);
  glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, gl::quad_vertex_count, static_cast<GLsizei>(count));
}

namespace {

// The one that glows: the selected, drawn last, or else the hovered.
const TerritoryLook* chosen_in(const MapScene& scene) {
  if (scene.territories.empty()) return nullptr;
  const TerritoryLook& last = scene.territories.back();
  return last.selected || last.hovered ? &last : nullptr;
}

TierIndex last_tier_of(const MapScene& scene) {
  TierIndex last = 0;
  for (const TerritoryLook& look : scene.territories) last = std::max(last, look.tier);
  return last;
}

}  // namespace

void HaloLayer::prepare(const MapScene& scene, const ViewTransform& view) {
  const std::size_t last_field = last_tier_of(scene) / tiers_a_field;
  if (last_field >= field_count_) width_ = 0;  // another texture is to be made
  field_count_ = last_field + 1;
  fit_textures(view);
  glViewport(0, 0, width_, height_);
  glDisable(GL_SCISSOR_TEST);
  glClearColor(0, 0, 0, 0);
  glEnable(GL_BLEND);
  glBlendFunc(GL_ONE, GL_ONE);
  const auto ratio = static_cast<float>(scene.pixel_ratio);
  field_program_.use();
  view.apply(field_program_);
  field_program_.set("u_radius_pixels", min_kernel_pixels * ratio, max_kernel_pixels * ratio);
  field_program_.set("u_radius_of", kernel_of_halo, 0);
  for (std::size_t i = 0; i < field_count_; ++i) fill(i, scene);
}

void HaloLayer::fill(std::size_t field, const MapScene& scene) {
  glBindFramebuffer(GL_FRAMEBUFFER, fields_[field].framebuffer.name());
  glClear(GL_COLOR_BUFFER_BIT);
  const TerritoryLook* chosen = chosen_in(scene);
  for (const TerritoryLook& look : scene.territories) {
    if (!look.shown || look.tier / tiers_a_field != field) continue;
    std::array<float, tiers_a_field> channel{};
    channel[look.tier % tiers_a_field] = 1;
    field_program_.set("u_channel", channel[0], channel[1], channel[2], &look == chosen ? 1.0F : 0);
    const Range& range = ranges_[look.laureate];
    draw_discs(range.first, range.count);
  }
}

// A town is a deeper disc, and lies one deeper, in the stencil too, than the territory around it.
void HaloLayer::draw_inner(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  glEnable(GL_STENCIL_TEST);
  glStencilFunc(GL_ALWAYS, 0, ~0U);
  glStencilOp(GL_KEEP, GL_KEEP, GL_INCR);
  dot_program_.use();
  view.apply(dot_program_);
  dot_program_.set("u_radius_pixels", 0, max_kernel_pixels);
  dot_program_.set("u_radius_of", 1, 0);
  for (const TerritoryLook& look : scene.territories) {
    if (!look.shown) continue;
    const Range& range = ranges_[look.laureate];
    dot_program_.set_premultiplied("u_color", with_alpha(palette.tier[look.tier], inner_alpha));
    draw_discs(range.first + range.count, range.inner_count);
  }
  glStencilOp(GL_KEEP, GL_KEEP, GL_KEEP);
}

void HaloLayer::draw(const MapScene& scene, const ViewTransform& view, ScreenPoint viewport_corner,
                     const Palette& palette) const {
  draw_inner(scene, view, palette);
  halo_program_.use();
  halo_program_.set("u_corner", static_cast<float>(viewport_corner.x), static_cast<float>(viewport_corner.y));
  const TerritoryLook* look = chosen_in(scene);
  const std::array<Color, 1> chosen{look && look->selected ? palette.accent : palette.ink};
  halo_program_.set_tones("u_chosen", chosen);
  glActiveTexture(GL_TEXTURE0);
  glBindVertexArray(cover_.name());
  for (std::size_t field = field_count_; field-- > 0;) {  // the highest tiers last, over the others
    const std::size_t first = field * tiers_a_field;
    halo_program_.set_tones("u_tier",
                            std::span(palette.tier).subspan(first, std::min(tiers_a_field, most_tiers - first)));
    glBindTexture(GL_TEXTURE_2D, fields_[field].texture.name());
    draw_field(field, scene, view);
  }
  glStencilMask(~0U);
  glDisable(GL_STENCIL_TEST);
  draw_dots(scene, view, palette);
}

// Around each territory alone: over the whole map it was half of a frame where the processor draws. Where two meet, a
// bit of the stencil, the field's own, says that it is drawn already.
void HaloLayer::draw_field(std::size_t field, const MapScene& scene, const ViewTransform& view) const {
  const GLuint drawn = first_field_bit >> field;
  const float margin = min_kernel_pixels * static_cast<float>(scene.pixel_ratio) + 1;
  glStencilMask(drawn);
  glStencilOp(GL_KEEP, GL_KEEP, GL_INVERT);
  for (int depth = 0; depth <= deepest_hatch; ++depth) {
    glStencilFunc(GL_EQUAL, depth, depth_bits | drawn);
    set_hatch(halo_program_, view, hatch_period_em * scene.em * scene.pixel_ratio, depth);
    for (const TerritoryLook& look : scene.territories) {
      const Range& range = ranges_[look.laureate];
      if (!look.shown || look.tier / tiers_a_field != field || range.count == 0) continue;
      const ClipRect rect = clip_rect_of(range.bounds, view, margin);
      if (rect.is_outside()) continue;
      rect.apply(halo_program_);
      glDrawArrays(GL_TRIANGLE_STRIP, 0, gl::quad_vertex_count);
    }
  }
}

void HaloLayer::draw_dots(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  const double scale = scene.transform.pixels_per_metre;
  const double strength = faded_in(scale, dots_appear_at_zoom_scale, dots_full_at_zoom_scale) * dot_strength;
  if (strength <= 0) return;
  const auto ratio = static_cast<float>(scene.pixel_ratio);
  const auto growth = static_cast<float>(std::sqrt(scale / dots_appear_at_zoom_scale));
  dot_program_.use();
  view.apply(dot_program_);
  dot_program_.set("u_radius_pixels", min_dot_pixels * ratio, max_dot_pixels * ratio);
  dot_program_.set("u_radius_of", 0, dot_pixels_a_root * growth * ratio);
  for (const TerritoryLook& look : scene.territories) {
    if (!look.shown) continue;
    const auto alpha = static_cast<std::uint8_t>(255 * strength);
    dot_program_.set_premultiplied("u_color", with_alpha(palette.tier[look.tier], alpha));
    const Range& range = ranges_[look.laureate];
    draw_discs(range.first, range.count);
  }
}

}  // namespace atlas
