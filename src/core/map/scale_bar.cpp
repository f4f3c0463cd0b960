#include "core/map/scale_bar.h"

#include <cmath>

namespace atlas {

ScaleBar present_scale_bar(const MapTransform& transform, double max_width) {
  const double longest = max_width / transform.pixels_per_metre;
  const double power = std::pow(10.0, std::floor(std::log10(longest)));
  const double steps = longest / power;
  const double metres = power * (steps >= 5 ? 5 : steps >= 2 ? 2 : 1);
  const bool in_kilometres = metres >= 1000;
  const std::string number = std::to_string(std::llround(in_kilometres ? metres / 1000 : metres));
  return {.metres = metres,
          .width = metres * transform.pixels_per_metre,
          .label = number + "\u00A0" + (in_kilometres ? "km" : "m")};
}

}  // namespace atlas
