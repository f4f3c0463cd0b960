#include "core/late.h"

namespace atlas {

bool needs_late(const State& state) {
  return state.chart != ChartKind::themes;
}

State without_late(State state) {
  state.chart = ChartKind::themes;
  return state;
}

}  // namespace atlas
