// The chart of themes × tiers ready to be drawn: one mark a laureate, each in its cell.
#pragma once

#include <string>
#include <vector>

#include "core/action.h"
#include "core/catalog.h"
#include "core/geo/points.h"
#include "core/state.h"

namespace atlas {

struct ChartMark {
  LaureateIndex laureate = 0;
  Tier tier = Tier::bronze;
  ScreenPoint center;
  double radius = 0;  // CSS pixels
  bool shown = true;
  bool selected = false;
  bool hovered = false;
};

// The head of a row (a theme) or of a column (a tier); clicking it filters.
struct ChartHead {
  std::string label;
  std::string count;  // laureates shown in it
  std::optional<Tier> tier;
  bool chosen = false;
  ScreenRect place;
  Action action;
};

// How many more there are than a cell can show one by one.
struct ChartRest {
  ScreenPoint middle_left;
  std::string label;  // "+ 1 930"
};

struct ChartModel {
  std::string title;
  ScreenRect place;
  ScreenPoint title_place;  // top left
  std::vector<ChartHead> columns;
  std::vector<ChartHead> rows;
  std::vector<ChartMark> marks;
  std::vector<ChartRest> rests;
};

ChartModel present_chart(const State& state, const Catalog& catalog, ScreenRect place, double em);

}  // namespace atlas
