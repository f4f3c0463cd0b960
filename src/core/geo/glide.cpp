#include "core/geo/glide.h"

#include <cmath>

namespace atlas {

namespace {

constexpr double slowing_seconds = 0.3;  // the speed falls to a third: as on paper, not on ice
constexpr double rest_seconds = 1.5;     // by then it is less than a hundredth

}  // namespace

GlideStep glided(const Glide& glide, const Camera& camera, double seconds) {
  const double left = std::exp(-seconds / slowing_seconds);
  const double reach = slowing_seconds * (1 - left);
  return {.glide = {glide.east_metres_per_second * left, glide.north_metres_per_second * left,
                    glide.elapsed_seconds + seconds},
          .camera = panned(camera, glide.east_metres_per_second * reach, glide.north_metres_per_second * reach)};
}

bool has_come_to_rest(const Glide& glide) {
  return glide.elapsed_seconds >= rest_seconds;
}

}  // namespace atlas
