#include "core/geo/spread.h"

#include <gtest/gtest.h>

#include <cmath>

namespace atlas {
namespace {

// Discs of one size.
std::vector<ScreenPoint> spread(const std::vector<ScreenPoint>& anchors, double min_distance) {
  return atlas::spread(anchors, std::vector<double>(anchors.size(), min_distance / 2), 0);
}

double nearest_pair(const std::vector<ScreenPoint>& points) {
  double nearest = 1e9;
  for (std::size_t i = 0; i < points.size(); ++i) {
    for (std::size_t j = i + 1; j < points.size(); ++j) {
      nearest = std::min(nearest, std::hypot(points[i].x - points[j].x, points[i].y - points[j].y));
    }
  }
  return nearest;
}

TEST(Spread, LeavesThoseThatAreFarWhereTheyAre) {
  const std::vector<ScreenPoint> anchors{{0, 0}, {100, 0}, {0, 100}};
  EXPECT_EQ(spread(anchors, 20), anchors);
}

TEST(Spread, PartsThoseOnOnePoint) {
  const std::vector<ScreenPoint> anchors(5, ScreenPoint{50, 50});
  EXPECT_GE(nearest_pair(spread(anchors, 20)), 19.9);
}

TEST(Spread, GivesTheSamePlacesEveryTime) {
  const std::vector<ScreenPoint> anchors{{10, 10}, {10, 10}, {12, 11}, {14, 10}};
  EXPECT_EQ(spread(anchors, 20), spread(anchors, 20));
}

TEST(Spread, KeepsThemNearTheirAnchors) {
  const std::vector<ScreenPoint> anchors(3, ScreenPoint{50, 50});
  for (const ScreenPoint center : spread(anchors, 20)) {
    EXPECT_LT(std::hypot(center.x - 50, center.y - 50), 25);
  }
}

TEST(Spread, PartsHundreds) {
  EXPECT_GE(nearest_pair(spread(std::vector<ScreenPoint>(200, ScreenPoint{0, 0}), 4)), 2);
}

TEST(Spread, ALargeDiscKeepsMoreRoomThanASmallOne) {
  const std::vector<ScreenPoint> anchors{{0, 0}, {5, 0}, {-5, 0}};
  const auto centers = atlas::spread(anchors, {20, 4, 4}, 2);
  EXPECT_GE(std::hypot(centers[1].x - centers[0].x, centers[1].y - centers[0].y), 25.9);
  EXPECT_GE(std::hypot(centers[2].x - centers[0].x, centers[2].y - centers[0].y), 25.9);
  EXPECT_LT(std::hypot(centers[1].x - centers[2].x, centers[1].y - centers[2].y), 60);
}

}  // namespace
}  // namespace atlas
