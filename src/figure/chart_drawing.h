// A chart in a figure: what src/ui/charts/chart_view.cpp shows, without what answers a pointer.
#pragma once

#include "core/charts/chart_model.h"
#include "figure/brush.h"

namespace atlas::figure {

// `model` for ChartUse::picture.
void draw_chart(const ChartModel& model, const Brush& brush);

}  // namespace atlas::figure
