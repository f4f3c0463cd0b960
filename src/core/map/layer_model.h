// The choice of what the map shows, and the legend of what is not said beside its marks.
#pragma once

#include <string>
#include <vector>

#include "core/data/world.h"
#include "core/layout/choice.h"
#include "core/layout/layout.h"
#include "core/layout/text_measure.h"
#include "core/map/map_room.h"
#include "core/map/map_scene.h"
#include "core/state/state.h"

namespace atlas {

// One size or one tint of a scale, with what it stands for under it.
struct LegendStep {
  std::string label;
  ScreenPoint center;
  double radius = 0;      // CSS pixels, of a size
  double strength = 0;    // of a tint
  ScreenPoint label_top;  // the middle of its top
};

struct Legend {
  std::string title;
  ScreenRect rect;  // of no size: there is none
  ScreenPoint title_place;
  std::vector<LegendStep> steps;
  std::string note;  // under them; may be empty
  ScreenPoint note_place;
};

struct LayerModel {
  std::vector<Choice> choices;  // over the map's top left corner; none: there is no room
  ScreenRect choices_place;
  Legend legend;
};

// Beside the buttons or under them, where that hides nothing of France.
void add_layer_choices(LayerModel& model, const State& state, const World& world, const Layout& layout, MapRoom& room,
                       const TextWidthEm& width_of);
// Of the layer that is shown, if it has one; `bottom`, CSS pixels: what it stands on.
void add_legend(LayerModel& model, const State& state, const World& world, const MapScene& scene, const Layout& layout,
                double bottom, MapRoom& room, const TextWidthEm& width_of);

}  // namespace atlas
