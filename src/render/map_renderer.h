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
  // Needs a current context with a stencil buffer; all GL objects belong to it.
  MapRenderer();
  ~MapRenderer();
  MapRenderer(const MapRenderer&) = delete;
  MapRenderer& operator=(const MapRenderer&) = delete;

  // Empty when every shader compiled and linked; else what the driver said, for the console of a developer.
  const std::string& failure() const;

  // What stays goes to the GPU, in the place of what was there. `territories` in the catalogue's order.
  void upload(const Geography& geography, const std::vector<Territory>& territories);

  // Clears the canvas and draws the scene's map rectangle (scissored to it), and over it the picture that was kept, as
  // strong as `past_opacity` (0 to 1). Leaves blending off, stencil off and no program bound.
  void draw(const MapScene& scene, const Palette& palette, double past_opacity = 0);
  // Draws the scene and keeps its picture; the next frame is to be drawn at once.
  void keep_picture(const MapScene& scene, const Palette& palette);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace atlas
