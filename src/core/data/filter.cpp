#include "core/data/filter.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/data/tally.h"
#include "core/query/code_text.h"

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
  return is_blank(text) ? Query{} : Query{repaired(text), found_by(catalog.search, text)};
}

const std::vector<Term>& choices_of(const Catalog& catalog, Facet facet) {
  const std::array<const std::vector<Term>*, facets.size()> lists{&catalog.tiers, &catalog.themes, &catalog.regions,
                                                                  &catalog.kinds, &catalog.departements};
  return *lists[static_cast<std::size_t>(facet)];
}

ValuesOfFacets values_of(const Laureate& laureate) {
  return {std::span(&laureate.tier, 1), std::span(&laureate.theme, 1), laureate.regions, laureate.kinds,
          laureate.departements};
}

std::span<const std::size_t> values_of(const Laureate& laureate, Facet facet) {
  return values_of(laureate)[static_cast<std::size_t>(facet)];
}

bool has_what_is_asked(const IndexSet& set, std::span<const std::size_t> values) {
  return set.empty() || std::ranges::any_of(values, [&set](std::size_t value) { return set.contains(value); });
}

bool passes_without_facets(const Filter& filter, const Laureate& one, LaureateIndex laureate) {
  return lets_through(filter.population, one.population.count) && lets_through(filter.query, laureate);
}

bool passes(const Filter& filter, const Catalog& catalog, LaureateIndex laureate) {
  const Laureate& one = catalog.laureates[laureate];
  const ValuesOfFacets values = values_of(one);
  for (const Facet facet : facets) {
    if (!has_what_is_asked(set_of(filter, facet), values[static_cast<std::size_t>(facet)])) return false;
  }
  return passes_without_facets(filter, one, laureate);
}

std::size_t count_passing(const Filter& filter, const Catalog& catalog) {
  return tally_of(filter, catalog)->shown.size();
}

}  // namespace atlas
