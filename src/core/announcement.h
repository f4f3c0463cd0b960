// What is said aloud when something changed: the sentences of #annonce.
#pragma once

#include <string>

#include "core/catalog.h"
#include "core/state.h"

namespace atlas {

// "5 territoires affichés sur 21", then the selected laureate if there is one.
std::string announcement_of(const State& state, const Catalog& catalog);

}  // namespace atlas
