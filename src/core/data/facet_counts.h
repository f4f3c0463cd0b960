// Laureates counted by the values of a facet: for chips, for the heads of charts and what they find, for the page.
#pragma once

#include <string>
#include <vector>

#include "core/data/catalog.h"
#include "core/data/filter.h"

namespace atlas {

// How many laureates that pass the filter have each value of the facet.
std::vector<std::size_t> counts_of(const Filter& filter, Facet facet, const Catalog& catalog);
// The most of any value, whatever the filter: the end of a scale. At least 1.
std::size_t most_of(Facet facet, const Catalog& catalog);
// How many each value would show beside the other filters.
std::vector<std::size_t> counts_with(const Filter& filter, Facet facet, const Catalog& catalog);
// The same of all facets, for the page: a line a value, "tier:or" and its count after a tab.
std::string count_lines(const Filter& filter, const Catalog& catalog);

}  // namespace atlas
