// How many laureates work in a région: one that works in two counts in both.
#pragma once

#include <cstddef>

#include "core/catalog.h"
#include "core/state.h"

namespace atlas {

// Of those that pass the filter; `region` into Catalog::regions.
std::size_t laureates_in_region(const State& state, const Catalog& catalog, std::size_t region);

// Whatever the filter: the end of the scale. At least 1.
std::size_t most_laureates_in_a_region(const Catalog& catalog);

}  // namespace atlas
