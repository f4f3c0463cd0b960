// Draws the map with OpenGL ES 3 into the current framebuffer. It reads a MapScene and decides nothing.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/catalog.h"
#include "core/geo/geography.h"
#include "core/geo/territory.h"
#include "core/map_scene.h"
#include "core/palette.h"

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

  // Once: what never changes goes to the GPU. `territories` in the catalogue's order.
  void upload(const Geography& geography, const std::vector<Territory>& territories);

  // Clears the canvas and draws the scene's map rectangle (scissored to it); leaves blending off, stencil off and no
  // program bound.
  void draw(const MapScene& scene, const Palette& palette);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace atlas
