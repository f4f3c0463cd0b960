#include "core/data/filter.h"

#include <algorithm>

namespace atlas {

namespace {

bool lets_through(const PopulationRange& range, std::int64_t count) {
  return range.least <= count && count <= range.most;
}

bool lets_through(const Query& query, LaureateIndex laureate) {
  return query.text.empty() || std::ranges::binary_search(query.found, laureate);
}

}  // namespace

Query query_for(std::string_view text, const Catalog& catalog) {
  return text.empty() ? Query{} : Query{std::string(text), found_by(catalog.search, text)};
}

const std::vector<Term>& choices_of(const Catalog& catalog, Facet facet) {
  const std::array<const std::vector<Term>*, facets.size()> lists{&catalog.tiers, &catalog.themes, &catalog.regions,
                                                                  &catalog.kinds, &catalog.departements};
  return *lists[static_cast<std::size_t>(facet)];
}

std::span<const std::size_t> values_of(const Laureate& laureate, Facet facet) {
  const std::array<std::span<const std::size_t>, facets.size()> values{std::span(&laureate.tier, 1),
                                                                       std::span(&laureate.theme, 1), laureate.regions,
                                                                       laureate.kinds, laureate.departements};
  return values[static_cast<std::size_t>(facet)];
}

bool passes(const Filter& filter, const Catalog& catalog, LaureateIndex laureate) {
  const Laureate& one = catalog.laureates[laureate];
  const auto has_what_is_asked = [&](Facet facet) {
    const IndexSet& set = set_of(filter, facet);
    const auto is_asked = [&set](std::size_t value) { return set.contains(value); };
    return set.empty() || std::ranges::any_of(values_of(one, facet), is_asked);
  };
  return std::ranges::all_of(facets, has_what_is_asked) && lets_through(filter.population, one.population.count) &&
         lets_through(filter.query, laureate);
}

std::size_t count_passing(const Filter& filter, const Catalog& catalog) {
  std::size_t count = 0;
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    if (passes(filter, catalog, i)) ++count;
  }
  return count;
}

}  // namespace atlas
