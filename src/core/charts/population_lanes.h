// The lanes of the population chart: one a tier, its laureates along the strip.
#pragma once

#include <vector>

#include "core/charts/chart_builder.h"

namespace atlas {

struct Lane {
  ScreenRect rect;
  std::vector<LaureateIndex> laureates;  // by inhabitants
  std::vector<double> places;            // CSS pixels
  double range_y = 0;                    // of the line from the least to the most inhabitants
};

// Adds the marks with their names beside them, each lane as high as its names ask for, where all have room in `room`
// CSS pixels from the strip's top down; `strip` and `lanes` are made as high. Else nothing is changed, and the answer
// is false.
bool add_named_lanes(ChartBuilder& builder, std::vector<Lane>& lanes, ScreenRect& strip, double room);

}  // namespace atlas
