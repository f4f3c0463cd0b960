// Laureates counted by the values of a facet, for the heads and for what the charts find.
#include "core/charts/draft.h"

namespace atlas {

std::vector<std::size_t> counts_of(const Filter& filter, Facet facet, const Catalog& catalog) {
  std::vector<std::size_t> counts(choices_of(catalog, facet).size());
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    if (!passes(filter, catalog, i)) continue;
    const Laureate& one = catalog.laureates[i];
    switch (facet) {
      case Facet::tier:
        ++counts[index_of(one.tier)];
        break;
      case Facet::theme:
        ++counts[one.theme];
        break;
      case Facet::kind:
        ++counts[one.kind];
        break;
      case Facet::region:
        for (const std::size_t region : one.regions) ++counts[region];
        break;
    }
  }
  return counts;
}

std::vector<std::size_t> counts_with(const Filter& filter, Facet facet, const Catalog& catalog) {
  Filter others = filter;
  set_of(others, facet) = {};
  return counts_of(others, facet, catalog);
}

}  // namespace atlas
