// The choice of the map's layer and its legend, over the map.
#pragma once

#include <vector>

#include "core/map/layer_model.h"
#include "core/state/action.h"
#include "ui/paint/paint.h"

namespace atlas {

void show_layers(const LayerModel& model, const Paint& paint, std::vector<Action>& actions);

}  // namespace atlas
