// Who passes a filter, in lists and numbers: found in one walk over the laureates, however much is asked of it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/data/filter.h"

namespace atlas {

using CountsOfFacets = std::array<std::vector<std::size_t>, facets.size()>;  // by Facet, then by value

struct Tally {
  std::vector<LaureateIndex> shown;    // in the catalogue's order
  std::vector<std::uint8_t> is_shown;  // by laureate: 1 or 0
  CountsOfFacets counts;               // of those shown, how many have each value
  CountsOfFacets beside;               // how many each value would show beside the other filters
};

// The tallies that were asked for last. A change of the filter is told and drawn by some forty questions of it: each
// would be a walk over the laureates, a millisecond for 35 000.
struct Tallies {
  struct Kept {
    Filter filter;
    std::shared_ptr<const Tally> tally;
  };
  std::array<Kept, 4> kept;    // of the filter before a change, after it, and of none; one more, of its undoing
  std::size_t walk_count = 0;  // ever; the last ones are kept, in turn
};

// Laureates must not change once this was asked of them.
std::shared_ptr<const Tally> tally_of(const Filter& filter, const Catalog& catalog);

}  // namespace atlas
