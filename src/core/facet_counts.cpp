#include "core/facet_counts.h"

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

std::string count_lines(const Filter& filter, const Catalog& catalog) {
  std::string lines;
  for (std::size_t i = 0; i < facet_names.size(); ++i) {
    const auto facet = static_cast<Facet>(i);
    const std::vector<std::size_t> counts = counts_with(filter, facet, catalog);
    for (std::size_t value = 0; value < counts.size(); ++value) {
      lines.append(facet_names[i]).append(":").append(choices_of(catalog, facet)[value].id);
      lines.append("\t").append(std::to_string(counts[value])).append("\n");
    }
  }
  return lines;
}

}  // namespace atlas
