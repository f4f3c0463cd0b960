// The only way from one state to the next.
#pragma once

#include "core/data/catalog.h"
#include "core/state/action.h"
#include "core/state/state.h"

namespace atlas {

// Total: an action naming something that the catalogue does not have leaves the state as it was.
State update(State state, const Action& action, const Catalog& catalog);

}  // namespace atlas
