#include "core/geo/glide.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

constexpr Camera here{{600'000, 6'600'000}, 3};
constexpr Glide eastward{.east_metres_per_second = 100'000};

TEST(Glide, SlowsDownAndComesToRest) {
  Glide glide = eastward;
  Camera camera = here;
  double before = 1e9;
  for (int frame = 0; frame < 200 && !has_come_to_rest(glide); ++frame) {
    const GlideStep step = glided(glide, camera, 0.016);
    const double moved = step.camera.center.x - camera.center.x;
    EXPECT_GT(moved, 0);
    EXPECT_LT(moved, before);
    before = moved;
    glide = step.glide;
    camera = step.camera;
  }
  EXPECT_TRUE(has_come_to_rest(glide));
  EXPECT_NEAR(camera.center.x - here.center.x, 30'000, 500);  // speed × slowing time
  EXPECT_EQ(camera.zoom, here.zoom);
}

TEST(Glide, GoesAsFarInOneStepAsInMany) {
  Camera camera = here;
  Glide glide = eastward;
  for (int frame = 0; frame < 10; ++frame) {
    const GlideStep step = glided(glide, camera, 0.03);
    glide = step.glide;
    camera = step.camera;
  }
  EXPECT_NEAR(camera.center.x, glided(eastward, here, 0.3).camera.center.x, 1e-6);
}

TEST(Glide, StaysInFrance) {
  const GlideStep step = glided({.east_metres_per_second = 1e9}, here, 1);
  EXPECT_LE(step.camera.center.x, france_bounds.max.x);
}

}  // namespace
}  // namespace atlas
