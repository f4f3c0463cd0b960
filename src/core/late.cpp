#include "core/late.h"

namespace atlas {

bool needs_late(const State& state) {
  return state.chart != ChartKind::themes || state.view == View::list || state.selected ||
         !state.focused_control.empty();
}

State without_late(State state) {
  state.chart = ChartKind::themes;
  if (state.view == View::list) state.view = View::map;
  state.selected.reset();
  state.focused_control.clear();
  return state;
}

}  // namespace atlas
