// The choice of what the map shows, and the legend of what is not said beside its marks.
#pragma once

#include <string>
#include <vector>

#include "core/action.h"
#include "core/map_scene.h"
#include "core/state.h"
#include "core/text_measure.h"
#include "core/world.h"

namespace atlas {

// A part of the segmented control over the map's top left corner.
struct LayerChoice {
  std::string id;  // "layer:population"
  std::string label;
  bool chosen = false;
  ScreenRect place;
  Action action;
};

// One size or one tint of a scale, with what it stands for under it.
struct LegendStep {
  std::string label;
  ScreenPoint center;
  double radius = 0;        // CSS pixels, of a size
  double strength = 0;      // of a tint
  ScreenPoint label_place;  // the middle of its top
};

struct Legend {
  std::string title;
  ScreenRect place;  // of no size: there is none
  ScreenPoint title_place;
  std::vector<LegendStep> steps;
};

struct LayerModel {
  std::vector<LayerChoice> choices;
  ScreenRect choices_place;
  Legend legend;
};

inline constexpr double layer_text_em = 0.8125;

LayerModel present_layers(const State& state, const World& world, const MapScene& scene, const Layout& layout,
                          const TextWidthEm& width_of);

}  // namespace atlas
