#include "core/state.h"

namespace atlas {

bool tells_the_same(const State& a, const State& b) {
  return a.filter == b.filter && a.selected == b.selected && a.layer == b.layer && a.appearance == b.appearance &&
         a.notices == b.notices;
}

bool passes(const Filter& filter, const Laureate& laureate) {
  return (filter.tiers.empty() || filter.tiers.contains(index_of(laureate.tier))) &&
         (filter.themes.empty() || filter.themes.contains(laureate.theme));
}

std::vector<LaureateIndex> shown_laureates(const State& state, const Catalog& catalog) {
  std::vector<LaureateIndex> shown;
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    if (passes(state.filter, catalog.laureates[i])) shown.push_back(i);
  }
  return shown;
}

}  // namespace atlas
