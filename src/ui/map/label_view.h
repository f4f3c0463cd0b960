// The names on the map, each with a halo of the land's colour so that it is read over borders.
#pragma once

#include <vector>

#include "core/map/label_model.h"
#include "ui/paint/paint.h"

namespace atlas {

void show_labels(const std::vector<MapLabel>& labels, const Paint& paint);

}  // namespace atlas
