// All that the canvas shows at one moment, from the state alone.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/card_model.h"
#include "core/catalog.h"
#include "core/chart_model.h"
#include "core/filter_model.h"
#include "core/label_model.h"
#include "core/layout.h"
#include "core/map_scene.h"
#include "core/scale_bar.h"
#include "core/state.h"
#include "core/text_measure.h"
#include "core/tooltip_model.h"
#include "core/world.h"

namespace atlas {

struct Screen {
  Layout layout;
  FilterModel filters;
  MapScene map;
  std::vector<MapLabel> labels;
  ChartModel chart;
  std::optional<CardModel> card;
  std::optional<LaureateIndex> hovered;
  std::optional<TooltipModel> tooltip;
  ScaleBar scale_bar;
  std::string attribution;
};

Screen present_screen(const State& state, const World& world, const Viewport& viewport, const TextWidthEm& width_of);

// Where a thing that can be pointed at stands: "tier:or", "theme:inclusion", "mark:lyon", "medal:lyon", "card".
struct NamedPlace {
  std::string id;
  ScreenRect place;
};
std::vector<NamedPlace> places_on(const Screen& screen, const Catalog& catalog);

}  // namespace atlas
