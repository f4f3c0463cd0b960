#include "core/state/state.h"

#include "core/data/tally.h"

namespace atlas {

Camera resting_camera(const State& state) {
  return state.flight ? state.flight->to : state.camera;
}

LinkState link_state_of(const State& state) {
  LinkState link = state;
  link.camera = resting_camera(state);
  return link;
}

bool tells_the_same(const State& a, const State& b) {
  LinkState link = a;
  link.camera = b.camera;
  return link == static_cast<const LinkState&>(b) && a.sort == b.sort && a.sheet.height == b.sheet.height &&
         a.notices == b.notices;
}

std::vector<LaureateIndex> shown_laureates(const State& state, const Catalog& catalog) {
  return tally_of(state.filter, catalog)->shown;
}

}  // namespace atlas
