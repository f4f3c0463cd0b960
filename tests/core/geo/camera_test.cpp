#include "core/geo/camera.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace atlas {
namespace {

constexpr ScreenRect map{100, 50, 800, 600};

TEST(Camera, AllOfFranceFitsInTheMap) {
  const MapTransform transform = transform_of(all_of_france(), map, map, 20);
  for (const WorldPoint corner : {france_bounds.min, france_bounds.max}) {
    const ScreenPoint at = transform.screen_from_world(corner);
    EXPECT_GE(at.x, map.x + 19.999);
    EXPECT_LE(at.x, map.right() - 19.999);
    EXPECT_GE(at.y, map.y + 19.999);
    EXPECT_LE(at.y, map.bottom() - 19.999);
  }
}

TEST(Camera, ScreenAndWorldAreInverse) {
  const MapTransform transform = transform_of({{652'000, 6'862'000}, 3.5}, map, map, 20);
  const ScreenPoint there{333, 222};
  const ScreenPoint back = transform.screen_from_world(transform.world_from_screen(there));
  EXPECT_NEAR(back.x, there.x, 1e-6);
  EXPECT_NEAR(back.y, there.y, 1e-6);
}

TEST(Camera, ZoomingKeepsThePointUnderThePointer) {
  const Camera before{{652'000, 6'862'000}, 2};
  const ScreenPoint pointer{700, 120};
  const WorldPoint under = transform_of(before, map, map, 0).world_from_screen(pointer);
  const ScreenPoint after = transform_of(zoomed(before, 1.3, under), map, map, 0).screen_from_world(under);
  EXPECT_NEAR(after.x, pointer.x, 1e-6);
  EXPECT_NEAR(after.y, pointer.y, 1e-6);
}

TEST(Camera, PushingAgainstALimitDoesNotMoveTheMap) {
  const Camera closest = zoomed(all_of_france(), 100, all_of_france().center);
  EXPECT_EQ(closest.zoom, max_zoom);
  EXPECT_EQ(zoomed(closest, 1, {500'000, 6'500'000}), closest);
  EXPECT_EQ(zoomed(all_of_france(), -1, {500'000, 6'500'000}), all_of_france());
}

TEST(Camera, FranceStaysInSight) {
  const auto share = [](double zoom) {  // of half of France's width
    const Camera far = panned({all_of_france().center, zoom}, 1e9, -1e9);
    return (far.center.x - france_bounds.center().x) / (france_bounds.width() / 2);
  };
  EXPECT_NEAR(share(0), 0.2, 1e-9) << "all of it stays in view, a little aside";
  EXPECT_NEAR(share(1), 0.6, 1e-9);
  EXPECT_LT(share(max_zoom), 1);
  EXPECT_GT(share(max_zoom), 0.99);
}

TEST(Camera, NonsenseIsAllOfFrance) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(clamped({{nan, 0}, 1}), all_of_france());
  EXPECT_EQ(clamped({all_of_france().center, nan}), all_of_france());
  EXPECT_EQ(panned(all_of_france(), nan, 0), all_of_france());
}

TEST(Camera, AMapWithoutSizeStillHasAScale) {
  const MapTransform transform = transform_of(all_of_france(), {0, 0, 0, 0}, {0, 0, 0, 0}, 20);
  EXPECT_TRUE(std::isfinite(transform.pixels_per_metre));
  EXPECT_GT(transform.pixels_per_metre, 0);
}

}  // namespace
}  // namespace atlas
