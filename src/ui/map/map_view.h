// The map as something to point at: drag, click, hover, its buttons and its attribution. Its picture is the renderer's.
#pragma once

#include <vector>

#include "core/screen.h"
#include "core/state/action.h"
#include "ui/paint/paint.h"
#include "ui/paint/throw_watch.h"

namespace atlas {

// Returns the laureate under the pointer.
std::optional<LaureateIndex> show_map(const Screen& screen, const World& world, const Paint& paint, ThrowWatch& watch,
                                      std::vector<Action>& actions);

}  // namespace atlas
