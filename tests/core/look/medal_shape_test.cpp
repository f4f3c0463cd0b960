#include "core/look/medal_shape.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

#include "support/data_files.h"

namespace atlas {
namespace {

double area(const std::vector<ScreenPoint>& outline) {
  double sum = 0;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    const ScreenPoint a = outline[i], b = outline[(i + 1) % outline.size()];
    sum += (a.x * b.y - b.x * a.y) / 2;
  }
  return sum;
}

TEST(MedalShape, AllSilhouettesWeighAlikeAndStayWithinTheirReach) {
  const double usual = area(medal_outline(MedalShape::hexagon));
  for (std::size_t i = 0; i < medal_shape_ids.size(); ++i) {
    const auto shape = static_cast<MedalShape>(i);
    EXPECT_NEAR(area(medal_outline(shape)) / usual, 1, 0.12) << medal_shape_ids[i];
    for (const ScreenPoint corner : medal_outline(shape))
      EXPECT_LT(std::hypot(corner.x, corner.y), silhouette_of(shape).reach) << medal_shape_ids[i];
  }
}

TEST(MedalShape, TheShaderDrawsTheSameRosette) {
  const std::string shader = testing::data_file("../shaders/medal.frag");
  EXPECT_NE(shader.find("cos(" + std::to_string(rosette_lobe_count) + ".0 *"), shader.npos);
  EXPECT_NE(shader.find("1.0 - 0.16 * lobes"), shader.npos);
  EXPECT_EQ(rosette_notch_depth, 0.16);
}

TEST(MedalShape, CornersAreWhereTheTableSays) {
  EXPECT_NEAR(medal_radius(MedalShape::hexagon, std::acos(-1.0) / 6), 1.04, 1e-9);
  EXPECT_NEAR(medal_radius(MedalShape::diamond, 0), 1.16, 1e-9);
  EXPECT_LT(medal_radius(MedalShape::square, 0), 1);
  EXPECT_NEAR(medal_radius(MedalShape::triangle, -std::acos(-1.0) / 2), 1.38, 1e-9);
}

}  // namespace
}  // namespace atlas
