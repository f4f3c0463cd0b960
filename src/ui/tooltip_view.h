// The hovered laureate's name, label and project, below its medal or above where there is no room.
#pragma once

#include "core/tooltip_model.h"
#include "ui/paint.h"

namespace atlas {

void show_tooltip(const TooltipModel& tooltip, const ScreenRect& map, const Paint& paint);

}  // namespace atlas
