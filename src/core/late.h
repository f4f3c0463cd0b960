// What a first view does without comes as a second module in the browser (src/platform/web/late.txt says which
// functions). Until it is there, the canvas shows the state as if it asked for none of it.
#pragma once

#include "core/state.h"

namespace atlas {

// True when drawing the state calls functions of the second module.
bool needs_late(const State& state);
// The nearest state that does not.
State without_late(State state);

// `function`, called through memory that the compiler must read: it stays a function of its own, which may come late.
template <auto function>
inline constexpr volatile auto by_address = function;

}  // namespace atlas
