// What is said beside the pointer, or the focus, of the laureate under it.
#pragma once

#include <optional>
#include <string>

#include "core/map_scene.h"

namespace atlas {

struct TooltipModel {
  std::string name;
  std::string label;    // "Label Or · Inclusion numérique"
  std::string project;  // as announced
  Medal medal;          // beside which it stands
};

// Nothing when no laureate is hovered.
std::optional<TooltipModel> present_tooltip(const State& state, const MapScene& scene, const Catalog& catalog);

}  // namespace atlas
