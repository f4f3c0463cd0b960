// The top of a phone's panel, which a finger pulls up and down.
#pragma once

#include <vector>

#include "core/layout/layout.h"
#include "core/state/action.h"
#include "ui/paint/paint.h"
#include "ui/paint/throw_watch.h"

namespace atlas {

// To be called after what can be clicked in it: a press there is no pull. A click goes to the next height, and from the
// last one back. Nothing where the layout has none.
void show_sheet_handle(const Layout& layout, const Paint& paint, ThrowWatch& watch, std::vector<Action>& actions);

}  // namespace atlas
