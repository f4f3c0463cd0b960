#include "core/data/facet_counts.h"

#include <algorithm>

#include "core/data/tally.h"

namespace atlas {

std::vector<std::size_t> counts_of(const Filter& filter, Facet facet, const Catalog& catalog) {
  return tally_of(filter, catalog)->counts[static_cast<std::size_t>(facet)];
}

std::size_t most_of(Facet facet, const Catalog& catalog) {
  std::size_t most = 1;
  for (const std::size_t count : counts_of({}, facet, catalog)) most = std::max(most, count);
  return most;
}

std::vector<std::size_t> counts_with(const Filter& filter, Facet facet, const Catalog& catalog) {
  return tally_of(filter, catalog)->beside[static_cast<std::size_t>(facet)];
}

std::string count_lines(const Filter& filter, const Catalog& catalog) {
  std::string lines;
  for (const Facet facet : facets) {
    const std::vector<std::size_t> counts = counts_with(filter, facet, catalog);
    for (std::size_t value = 0; value < counts.size(); ++value) {
      lines.append(facet_names[static_cast<std::size_t>(facet)])
          .append(":")
          .append(choices_of(catalog, facet)[value].id);
      lines.append("\t").append(std::to_string(counts[value])).append("\n");
    }
  }
  return lines;
}

}  // namespace atlas
