#include "core/state.h"

namespace atlas {

bool tells_the_same(const State& a, const State& b) {
  return a.filter == b.filter && a.selected == b.selected && a.view == b.view && a.mode == b.mode && a.step == b.step &&
         a.sort == b.sort && a.chart == b.chart && a.layer == b.layer && a.language == b.language &&
         a.appearance == b.appearance && a.notices == b.notices;
}

std::vector<LaureateIndex> shown_laureates(const State& state, const Catalog& catalog) {
  std::vector<LaureateIndex> shown;
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    if (passes(state.filter, catalog, i)) shown.push_back(i);
  }
  return shown;
}

}  // namespace atlas
