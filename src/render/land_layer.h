// The land as it was uploaded, and what is drawn in its shape: shallows, neighbours, land, régions, territories,
// borders, coast.
#pragma once

#include <vector>

#include "core/data/territory.h"
#include "core/geo/geography.h"
#include "core/look/palette.h"
#include "core/map/map_scene.h"
#include "render/area_layer.h"
#include "render/line_layer.h"
#include "render/view_transform.h"

namespace atlas {

class LandLayer {
 public:
  // In the place of what was there. `territories` in the catalogue's order.
  void upload(const Geography& geography, const std::vector<Territory>& territories);

  // On the sea's colour, into a stencil of zeros, which says afterwards how deep what lies on each pixel is
  // (AreaLayer).
  void draw(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;

 private:
  void draw_ground(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;
  void draw_territories(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;
  void draw_borders(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;
  void draw_outlines(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;

  AreaLayer areas_;
  LineLayer lines_;
  AreaRange countries_, land_;
  std::vector<AreaRange> regions_;
  LineRange coast_, shore_, region_borders_, departement_borders_, country_borders_;
  std::vector<std::vector<AreaRange>> territory_areas_;  // a laureate's, one by one: they may overlap
  std::vector<LineRange> territory_outlines_;
};

}  // namespace atlas
