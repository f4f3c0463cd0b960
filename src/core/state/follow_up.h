// What follows by itself from a change that someone asked for.
#pragma once

#include <optional>

#include "core/data/world.h"
#include "core/state/action.h"
#include "core/state/state.h"

namespace atlas {

// A laureate newly selected is flown to, unless the view already shows its territory about as well. One newly focused
// by the keyboard is brought into view.
std::optional<Action> follow_up(const State& before, const State& after, const World& world);

}  // namespace atlas
