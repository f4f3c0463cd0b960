// The map while controls are put over it: half of it stays free, and none stands over another.
#pragma once

#include <vector>

#include "core/geo/points.h"

namespace atlas {

class MapRoom {
 public:
  // CSS pixels; `gap` stays between two controls.
  MapRoom(const ScreenRect& map, double gap) : map_(map), gap_(gap) {}

  // True, and the place is taken, where it is inside the map, stands over nothing and leaves half of the map free.
  bool take(const ScreenRect& rect);

 private:
  ScreenRect map_;
  double gap_;
  double covered_ = 0;  // square CSS pixels
  std::vector<ScreenRect> taken_;
};

}  // namespace atlas
