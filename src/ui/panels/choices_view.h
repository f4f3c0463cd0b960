// A segmented control: one of a few that exclude one another.
#pragma once

#include <vector>

#include "core/layout/choice.h"
#include "ui/paint/paint.h"

namespace atlas {

// `place` is that of all of them together.
void show_choices(const std::vector<Choice>& choices, const ScreenRect& rect, const Paint& paint,
                  std::vector<Action>& actions);

}  // namespace atlas
