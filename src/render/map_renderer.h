// Draws the map with OpenGL ES 3 into the current framebuffer. It reads a MapScene and decides nothing.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/data/catalog.h"
#include "core/data/territory.h"
#include "core/geo/geography.h"
#include "core/look/palette.h"
#include "core/map/map_scene.h"

namespace atlas {

class MapRenderer {
 public:
  // For a context with a stencil buffer, to which all GL objects belong. `can_draw_half_floats`: to textures of them.
  explicit MapRenderer(bool can_draw_half_floats);
  ~MapRenderer();
  MapRenderer(const MapRenderer&) = delete;
  MapRenderer& operator=(const MapRenderer&) = delete;

  // What stays goes to the GPU, in the place of what was there. `territories` in the catalogue's order.
  void upload(const Geography& geography, const std::vector<Territory>& territories);

  // Clears the canvas and draws the scene's map rectangle (scissored to it), and over it the picture that was kept, as
  // strong as `past_opacity` (0 to 1). A map that is the same as in the frame before is not drawn again: its picture is
  // shown. Leaves blending off, stencil off and no program bound.
  void draw(const MapScene& scene, const Palette& palette, double past_opacity = 0);
  // Draws the scene and keeps its picture; the next frame is to be drawn at once.
  void keep_picture(const MapScene& scene, const Palette& palette);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace atlas
