// The map ready to be drawn and picked: everything decided, nothing left to the views.
#pragma once

#include <optional>
#include <vector>

#include "core/catalog.h"
#include "core/geo/camera.h"
#include "core/geo/territory.h"
#include "core/layout.h"
#include "core/state.h"

namespace atlas {

struct Medal {
  LaureateIndex laureate = 0;
  Tier tier = Tier::bronze;
  ScreenPoint anchor;  // its place on the map
  ScreenPoint center;  // where it is drawn: moved aside when others share the place, a leader line tells from where
  double radius = 0;   // CSS pixels
  bool shown = true;   // passes the filter; else a ghost of itself, at its place
  bool selected = false;
  bool hovered = false;
};

struct TerritoryLook {
  LaureateIndex laureate = 0;
  Tier tier = Tier::bronze;
  bool shown = true;
  bool selected = false;
  bool hovered = false;
  bool hatched = false;  // lies in another one that is shown
};

struct MapScene {
  MapTransform transform;
  double em = 16;           // CSS pixels
  double pixel_ratio = 1;   // device pixels a CSS pixel
  double canvas_width = 0;  // CSS pixels
  double canvas_height = 0;
  std::vector<TerritoryLook> territories;  // widest first, ghosts before shown, the selected one last: drawing order
  std::vector<Medal> medals;               // drawing order: the selected one last
};

MapScene present_map(const State& state, const Catalog& catalog, const std::vector<Territory>& territories,
                     const Layout& layout);

// The laureate under a point: a medal first, else the smallest territory that passes the filter and contains the point;
// nothing outside the map's rectangle. Ghosts are not picked.
std::optional<LaureateIndex> pick(const MapScene& scene, const std::vector<Territory>& territories, ScreenPoint point);

}  // namespace atlas
