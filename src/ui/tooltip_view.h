// The hovered laureate's name, label and project, on the side of its medal where they cover the fewest others.
#pragma once

#include "core/tooltip_model.h"
#include "ui/paint.h"

namespace atlas {

// Inside `around`.
void show_tooltip(const TooltipModel& tooltip, const MapScene& scene, const ScreenRect& around, const Paint& paint);

}  // namespace atlas
