// The chart of themes × tiers: marks to hover and choose, heads that filter.
#pragma once

#include <vector>

#include "core/action.h"
#include "core/chart_model.h"
#include "ui/paint.h"

namespace atlas {

// Returns the laureate under the pointer.
std::optional<LaureateIndex> show_chart(const ChartModel& model, const Paint& paint, std::vector<Action>& actions);

}  // namespace atlas
