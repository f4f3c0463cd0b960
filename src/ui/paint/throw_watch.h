// How fast a hand moves the map at the moment that it lets go. The view's own memory between two frames: no part of the
// state, for nothing is drawn from it.
#pragma once

#include <optional>

#include "core/geo/points.h"

namespace atlas {

struct ScreenSpeed {
  double x = 0;  // CSS pixels a second
  double y = 0;
};

class ThrowWatch {
 public:
  // Once a frame. `moved` since the last one, CSS pixels; `seconds` since then, more than 0. Returns the speed in the
  // frame in which a moving hand lets go; nothing when it was held still before.
  std::optional<ScreenSpeed> watch(bool is_dragging, ScreenPoint moved, double seconds);

 private:
  ScreenSpeed speed_;
  double still_seconds_ = 0;
  bool was_dragging_ = false;
};

}  // namespace atlas
