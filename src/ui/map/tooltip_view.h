// The hovered laureate's name, label and project, on the side of its medal where they cover the fewest others.
#pragma once

#include "core/map/tooltip_model.h"
#include "ui/paint/paint.h"

namespace atlas {

// Inside `around`.
void show_tooltip(const TooltipModel& tooltip, const MapScene& scene, const ScreenRect& around, const Paint& paint);

}  // namespace atlas
