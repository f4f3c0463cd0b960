// Territories known by their communes: a soft halo from the field that their discs add up to, and a dot
// a commune.
#pragma once

#include <array>
#include <vector>

#include "core/data/territory.h"
#include "core/look/palette.h"
#include "core/map/map_scene.h"
#include "render/gl_objects.h"
#include "render/shader_program.h"
#include "render/view_transform.h"

namespace atlas {

class HaloLayer {
 public:
  // `can_draw_half_floats`: to textures of them; without, the field has eight bits, and steps are seen at the closest
  // zooms.
  explicit HaloLayer(bool can_draw_half_floats);

  void upload(const std::vector<Territory>& territories);

  // Fills the field in a texture of the viewport's size. Changes the framebuffer and the viewport: the caller restores
  // them.
  void prepare(const MapScene& scene, const ViewTransform& view);
  // Puts the halos prepared, then the communes' dots, into the current framebuffer, whose stencil says how deep they
  // lie.
  void draw(const MapScene& scene, const ViewTransform& view, ScreenPoint viewport_corner,
            const Palette& palette) const;

 private:
  struct Range {
    std::size_t first = 0;
    std::size_t count = 0;
    std::size_t inner_count = 0;  // more, after them: a town that lies in the territory
    WorldBox bounds = {};         // of its halo
  };

  // The sum of what the communes of three tiers are worth, a channel each, and of the chosen territory's in alpha.
  struct Field {
    gl::Texture texture;
    gl::Framebuffer framebuffer;
  };

  void fit_textures(const ViewTransform& view);
  void fill(std::size_t field, const MapScene& scene);
  void draw_discs(std::size_t first, std::size_t count) const;
  void draw_field(std::size_t field, const MapScene& scene, const ViewTransform& view) const;
  void draw_inner(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;
  void draw_dots(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;

  const bool can_draw_half_floats_;
  ShaderProgram field_program_;
  ShaderProgram halo_program_;
  ShaderProgram dot_program_;
  gl::Buffer discs_;
  gl::VertexArray disc_array_;
  gl::VertexArray cover_;
  std::array<Field, (most_tiers + 2) / 3> fields_;
  std::size_t field_count_ = 1;  // that the tiers of the scene need
  int width_ = 0;                // of the textures, device pixels
  int height_ = 0;
  std::vector<Range> ranges_;  // a laureate's discs
};

}  // namespace atlas
