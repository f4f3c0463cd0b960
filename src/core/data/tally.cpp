#include "core/data/tally.h"

#include <algorithm>

namespace atlas {

namespace {

void count(CountsOfFacets& counts, Facet facet, std::span<const std::size_t> values) {
  for (const std::size_t value : values) ++counts[static_cast<std::size_t>(facet)][value];
}

Tally counted(const Filter& filter, const Catalog& catalog) {
  Tally tally;
  for (auto* counts : {&tally.counts, &tally.beside}) {
    for (const Facet facet : facets)
      (*counts)[static_cast<std::size_t>(facet)].resize(choices_of(catalog, facet).size());
  }
  tally.is_shown.resize(catalog.laureates.size());
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    const Laureate& one = catalog.laureates[i];
    if (!passes_without_facets(filter, one, i)) continue;
    const ValuesOfFacets values = values_of(one);
    std::size_t missed_count = 0;
    Facet missed = Facet::tier;
    for (const Facet facet : facets) {
      if (has_what_is_asked(set_of(filter, facet), values[static_cast<std::size_t>(facet)])) continue;
      ++missed_count;
      missed = facet;
    }
    if (missed_count > 1) continue;
    if (missed_count == 1) {
      count(tally.beside, missed, values[static_cast<std::size_t>(missed)]);
      continue;
    }
    tally.shown.push_back(i);
    tally.is_shown[i] = 1;
    for (const Facet facet : facets) count(tally.counts, facet, values[static_cast<std::size_t>(facet)]);
  }
  for (std::size_t facet = 0; facet < facets.size(); ++facet) {
    for (std::size_t value = 0; value < tally.counts[facet].size(); ++value)
      tally.beside[facet][value] += tally.counts[facet][value];
  }
  return tally;
}

}  // namespace

std::shared_ptr<const Tally> tally_of(const Filter& filter, const Catalog& catalog) {
  std::shared_ptr<Tallies>& memory = catalog.memory.tallies;
  if (!memory) memory = std::make_shared<Tallies>();
  std::array<Tallies::Kept, 4>& kept = memory->kept;
  for (std::size_t i = 0; i < std::min(memory->walk_count, kept.size()); ++i) {
    if (kept[i].filter == filter) return kept[i].tally;
  }
  Tallies::Kept& oldest = kept[memory->walk_count++ % kept.size()];
  oldest = {filter, std::make_shared<const Tally>(counted(filter, catalog))};
  return oldest.tally;
}

}  // namespace atlas
