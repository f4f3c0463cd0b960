#include "render/map_renderer.h"

#include <optional>

#include "render/halo_layer.h"
#include "render/land_layer.h"
#include "render/map_picture.h"
#include "render/medal_layer.h"

namespace atlas {

namespace {

void clear_to(Color color) {
  glClearColor(static_cast<float>(color.red) / 255, static_cast<float>(color.green) / 255,
               static_cast<float>(color.blue) / 255, 1);
  glClearStencil(0);
  glClear(GL_COLOR_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
}

void clip_to(const DeviceRect& map) {
  glViewport(map.left, map.bottom, map.width, map.height);
  glEnable(GL_SCISSOR_TEST);
  glScissor(map.left, map.bottom, map.width, map.height);
}

// All that a map's picture depends on, but for what was uploaded.
struct Seen {
  MapTransform transform;
  double em = 0, pixel_ratio = 1, canvas_height = 0;
  std::uint32_t marks_revision = 0;
  Palette palette;

  friend bool operator==(const Seen&, const Seen&) = default;
};

}  // namespace

struct MapRenderer::Impl {
  explicit Impl(bool can_draw_half_floats) : halos(can_draw_half_floats) {}

  LandLayer land;
  HaloLayer halos;
  MedalLayer medals;
  MapPicture picture;            // of the map as it is, or as it was while that fades away
  std::optional<Seen> pictured;  // none: of the map as it was
  MapTransform drawn_at;         // the frame before

  void draw_map(const MapScene& scene, const ViewTransform& view, const Palette& palette, double past_opacity);
};

MapRenderer::MapRenderer(bool can_draw_half_floats) : impl_(std::make_unique<Impl>(can_draw_half_floats)) {}
MapRenderer::~MapRenderer() = default;

void MapRenderer::upload(const Geography& geography, const std::vector<Territory>& territories) {
  impl_->pictured.reset();
  impl_->land.upload(geography, territories);
  impl_->halos.upload(territories);
}

void MapRenderer::Impl::draw_map(const MapScene& scene, const ViewTransform& view, const Palette& palette,
                                 double past_opacity) {
  const DeviceRect map = device_rect_of_map(scene);
  halos.prepare(scene, view);
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  clip_to(map);
  glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  clear_to(palette.sea);

  land.draw(scene, view, palette);
  halos.draw(scene, view, {static_cast<double>(map.left), static_cast<double>(map.bottom)}, palette);
  picture.draw(scene, past_opacity);
  if (scene.has_marks) medals.draw(scene, view, palette);
}

void MapRenderer::draw(const MapScene& scene, const Palette& given, double past_opacity) {
  Palette palette = given;
  if (!scene.has_marks && !scene.territories.empty())  // alone, it is lit in its own colour
    palette.accent = palette.tier[scene.territories.back().tier];
  const ViewTransform view = view_of_world(scene);
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  glDisable(GL_SCISSOR_TEST);  // which the drawing of the views leaves on
  clear_to(palette.surface);   // what no view fills, whether or not there is a map
  if (view.width < 1 || view.height < 1) return;

  const Seen seen{scene.transform, scene.em, scene.pixel_ratio, scene.canvas_height, scene.marks_revision, palette};
  const bool is_fading = past_opacity > 0;
  if (!is_fading && impl_->pictured == seen) {
    clip_to(device_rect_of_map(scene));
    impl_->picture.draw(scene, 1);
  } else {
    impl_->draw_map(scene, view, palette, past_opacity);
    // Where the camera stands, what follows may well be a movement of something else.
    if (!is_fading && impl_->drawn_at == seen.transform) {
      impl_->picture.take(scene);
      impl_->pictured = seen;
    }
  }
  impl_->drawn_at = seen.transform;

  glDisable(GL_SCISSOR_TEST);
  glDisable(GL_BLEND);
  glBindVertexArray(0);
  glUseProgram(0);
}

void MapRenderer::keep_picture(const MapScene& scene, const Palette& palette) {
  draw(scene, palette);
  impl_->picture.take(scene);
}

}  // namespace atlas
