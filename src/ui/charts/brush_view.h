// The range of the population chart, dragged over its strip or taken by its ends.
#pragma once

#include <vector>

#include "core/charts/chart_model.h"
#include "core/state/action.h"
#include "ui/paint/paint.h"

namespace atlas {

// Below the marks, which are then shown over it and answer first. Of a model that has one.
void show_brush(const ChartModel& model, const Paint& paint, std::vector<Action>& actions);

}  // namespace atlas
