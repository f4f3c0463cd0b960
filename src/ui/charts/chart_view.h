// The chart: tabs that change it, marks to hover and choose, heads that filter, a range to be dragged.
#pragma once

#include <vector>

#include "core/charts/chart_model.h"
#include "core/state/action.h"
#include "ui/paint/paint.h"

namespace atlas {

// Returns the laureate under the pointer. While Shift or Ctrl is held, a head adds to what is chosen.
std::optional<LaureateIndex> show_chart(const ChartModel& model, const Paint& paint, std::vector<Action>& actions);

}  // namespace atlas
