// Against the test values that IGN publishes with its algorithms (note technique NT/G 71), and towns of the data.
#include "core/geo/lambert93.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace atlas {
namespace {

TEST(Lambert93, IsometricLatitudeAsPublished) {  // ALG0001
  EXPECT_NEAR(isometric_latitude(0.87266462600, 0.08199188998), 1.00552653648, 1e-11);
  EXPECT_NEAR(isometric_latitude(-0.3, 0.08199188998), -0.30261690063, 1e-11);
  EXPECT_NEAR(isometric_latitude(0.19998903370, 0.08199188998), 0.200000000009, 1e-10);
}

TEST(Lambert93, LatitudeFromIsometricAsPublished) {  // ALG0002
  EXPECT_NEAR(latitude_from_isometric(1.00552653648, 0.08199188998), 0.872664626, 1e-10);
  EXPECT_NEAR(latitude_from_isometric(-0.3026169006, 0.08199188998), -0.3, 1e-10);
  EXPECT_NEAR(latitude_from_isometric(0.2, 0.08199188998), 0.1999890337, 1e-10);
}

TEST(Lambert93, ProjectionAsPublished) {  // ALG0003, on its own conic
  const LambertConic conic{0.0824832568, 0.760405966, 11603796.9767, 0.04079234433, 600000, 5657616.674};
  const WorldPoint point = conic.project(0.14551209900, 0.87266462600);
  EXPECT_NEAR(point.x, 1029705.0818, 1e-3);
  EXPECT_NEAR(point.y, 272723.8510, 1e-3);
}

TEST(Lambert93, ItsConstantsAsPublished) {
  const LambertConic conic = lambert93_constants();
  EXPECT_NEAR(conic.eccentricity, 0.0818191910428, 1e-12);
  EXPECT_NEAR(conic.exponent, 0.7256077650, 1e-10);
  EXPECT_NEAR(conic.scale_metres, 11754255.426, 1e-3);
  EXPECT_NEAR(conic.false_y_metres, 12655612.050, 1e-3);
}

TEST(Lambert93, ItsOriginIsWhereTheLawPutsIt) {
  const WorldPoint origin = world_from_lonlat({3, 46.5});
  EXPECT_NEAR(origin.x, 700'000, 1e-6);
  EXPECT_NEAR(origin.y, 6'600'000, 1e-6);
}

TEST(Lambert93, ThereAndBackToLessThanAMillimetre) {
  for (const LonLat town :
       {LonLat{4.84671, 45.74846}, {-1.67429, 48.11198}, {2.377, 51.03297}, {9.45, 42.7}, {-4.78, 48.4}}) {
    const LonLat back = lonlat_from_world(world_from_lonlat(town));
    EXPECT_NEAR(back.longitude_degrees, town.longitude_degrees, 1e-8);  // 1e-8 degree: a millimetre
    EXPECT_NEAR(back.latitude_degrees, town.latitude_degrees, 1e-8);
  }
}

TEST(Lambert93, WestIsLeftAndNorthIsUp) {
  const WorldPoint rennes = world_from_lonlat({-1.67429, 48.11198}), lyon = world_from_lonlat({4.84671, 45.74846});
  EXPECT_LT(rennes.x, lyon.x);
  EXPECT_GT(rennes.y, lyon.y);
}

TEST(Lambert93, APoleIsNotOnTheMap) {
  EXPECT_FALSE(std::isfinite(world_from_lonlat({3, -90}).x) && std::isfinite(world_from_lonlat({3, -90}).y));
}

}  // namespace
}  // namespace atlas
