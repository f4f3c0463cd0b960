#include "core/filter.h"

#include <algorithm>

namespace atlas {

namespace {

bool lets_through(IndexSet set, std::size_t index) {
  return set.empty() || set.contains(index);
}

bool lets_one_through(IndexSet set, const std::vector<std::size_t>& indices) {
  return set.empty() || std::ranges::any_of(indices, [set](std::size_t index) { return set.contains(index); });
}

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

const IndexSet& set_of(const Filter& filter, Facet facet) {
  switch (facet) {
    case Facet::theme:
      return filter.themes;
    case Facet::region:
      return filter.regions;
    case Facet::kind:
      return filter.kinds;
    case Facet::tier:
      break;
  }
  return filter.tiers;
}

IndexSet& set_of(Filter& filter, Facet facet) {
  return const_cast<IndexSet&>(set_of(static_cast<const Filter&>(filter), facet));
}

const std::vector<Named>& choices_of(const Catalog& catalog, Facet facet) {
  switch (facet) {
    case Facet::theme:
      return catalog.themes;
    case Facet::region:
      return catalog.regions;
    case Facet::kind:
      return catalog.kinds;
    case Facet::tier:
      break;
  }
  return catalog.tiers;
}

bool passes(const Filter& filter, const Catalog& catalog, LaureateIndex laureate) {
  const Laureate& one = catalog.laureates[laureate];
  return lets_through(filter.tiers, index_of(one.tier)) && lets_through(filter.themes, one.theme) &&
         lets_one_through(filter.regions, one.regions) && lets_through(filter.kinds, one.kind) &&
         lets_through(filter.population, one.population.count) && lets_through(filter.query, laureate);
}

std::size_t count_passing(const Filter& filter, const Catalog& catalog) {
  std::size_t count = 0;
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    if (passes(filter, catalog, i)) ++count;
  }
  return count;
}

}  // namespace atlas
