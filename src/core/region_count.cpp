#include "core/region_count.h"

#include <algorithm>

namespace atlas {

std::size_t laureates_in_region(const State& state, const Catalog& catalog, std::size_t region) {
  std::size_t count = 0;
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    const std::vector<std::size_t>& regions = catalog.laureates[i].regions;
    if (passes(state.filter, catalog, i) && std::ranges::find(regions, region) != regions.end()) ++count;
  }
  return count;
}

std::size_t most_laureates_in_a_region(const Catalog& catalog) {
  std::size_t most = 1;
  for (std::size_t region = 0; region < catalog.regions.size(); ++region) {
    most = std::max(most, laureates_in_region({}, catalog, region));
  }
  return most;
}

}  // namespace atlas
