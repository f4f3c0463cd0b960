#include "core/region_count.h"

#include <algorithm>

namespace atlas {

std::size_t laureates_in_region(const State& state, const Catalog& catalog, std::size_t region) {
  return static_cast<std::size_t>(std::ranges::count_if(catalog.laureates, [&](const Laureate& one) {
    return passes(state.filter, one) && std::ranges::find(one.regions, region) != one.regions.end();
  }));
}

std::size_t most_laureates_in_a_region(const Catalog& catalog) {
  std::size_t most = 1;
  for (std::size_t region = 0; region < catalog.regions.size(); ++region) {
    most = std::max(most, laureates_in_region({}, catalog, region));
  }
  return most;
}

}  // namespace atlas
