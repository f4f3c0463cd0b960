// What stands over the map beside its names: the buttons, what the map shows and its legend, the scale, the sources. On
// a small map, or with large letters, as many as leave half of it free, none over another; the rest is left to the
// page.
#pragma once

#include <string>
#include <vector>

#include "core/layout/layout.h"
#include "core/layout/text_measure.h"
#include "core/map/layer_model.h"
#include "core/map/scale_bar.h"

namespace atlas {

inline constexpr double attribution_text_em = 0.75;
inline constexpr double attribution_padding_em = 0.5;      // left and right of its words
inline constexpr double attribution_top_padding_em = 0.2;  // above and below them

// In the map's bottom left corner.
struct Attribution {
  std::vector<std::string> lines;  // none: there is no room
  ScreenRect rect;
};

struct MapControls {
  LayerModel layers;
  ScaleBar scale_bar;
  ScreenRect scale_place;  // of no size: there is no room
  Attribution attribution;
};

// For a map with its buttons, if it has any, at layout.map_buttons.
MapControls present_map_controls(const State& state, const World& world, const MapScene& scene, const Layout& layout,
                                 const TextWidthEm& width_of);

}  // namespace atlas
