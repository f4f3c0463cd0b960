// What is said beside the pointer, or the focus, of the laureate under it.
#pragma once

#include <optional>
#include <string>

#include "core/map/map_scene.h"

namespace atlas {

struct TooltipModel {
  LaureateIndex laureate = 0;
  std::string name;
  std::string label;    // "Label Or · Inclusion numérique"
  std::string project;  // as announced
  ScreenPoint at;       // the middle of the medal beside which it stands
  double radius = 0;    // of that medal, CSS pixels
};

// What it says; nothing when no laureate is hovered.
std::optional<TooltipModel> present_tooltip(const State& state, const Catalog& catalog);
// And where: beside the laureate's medal, or beside another mark (CSS pixels).
void place_tooltip(TooltipModel& tooltip, const MapScene& scene);
void place_tooltip(TooltipModel& tooltip, ScreenPoint at, double radius);

}  // namespace atlas
