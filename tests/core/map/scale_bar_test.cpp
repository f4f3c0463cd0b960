#include "core/map/scale_bar.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

ScaleBar bar_at(double metres_a_pixel) {
  return present_scale_bar({.map = {0, 0, 800, 600}, .center = {}, .pixels_per_metre = 1 / metres_a_pixel}, 100);
}

TEST(ScaleBar, SaysARoundDistanceThatFits) {
  EXPECT_EQ(bar_at(1500).label, "100\u00A0km");
  EXPECT_NEAR(bar_at(1500).width, 66.7, 0.1);
  EXPECT_EQ(bar_at(2000).label, "200\u00A0km");
  EXPECT_EQ(bar_at(80).label, "5\u00A0km");
  EXPECT_EQ(bar_at(9).label, "500\u00A0m");
}

TEST(ScaleBar, IsNeverTooLongNorTooShort) {
  for (double metres = 0.5; metres < 5000; metres *= 1.07) {
    const ScaleBar bar = bar_at(metres);
    EXPECT_LE(bar.width, 100 + 1e-9) << metres;
    EXPECT_GT(bar.width, 33) << metres;
  }
}

}  // namespace
}  // namespace atlas
