#include "core/charts/population_strip.h"

#include <gtest/gtest.h>

#include "core/charts/swarm.h"

namespace atlas {
namespace {

constexpr ScreenRect strip{100, 20, 300, 40};  // a decade is 100 pixels long
constexpr std::int64_t open_most = PopulationRange{}.most;

TEST(PopulationStrip, ADecadeIsAsLongAsTheNext) {
  EXPECT_NEAR(strip_x(strip, 10'000), 100, 1e-9);
  EXPECT_NEAR(strip_x(strip, 100'000), 200, 1e-9);
  EXPECT_NEAR(strip_x(strip, 1'000'000), 300, 1e-9);
  EXPECT_NEAR(strip_x(strip, 10'000'000), 400, 1e-9);
}

TEST(PopulationStrip, WhatIsPastItsEndsIsAtThem) {
  EXPECT_EQ(strip_x(strip, 0), 100);
  EXPECT_EQ(strip_x(strip, open_most), 400);
  EXPECT_EQ(strip_count(strip, -50), 10'000);
  EXPECT_EQ(strip_count(strip, 5'000), 10'000'000);
}

TEST(PopulationStrip, ThereAndBackAgainInTwoFigures) {
  for (const std::int64_t count : {10'000, 15'000, 84'000, 100'000, 480'000, 990'000, 1'000'000, 3'400'000}) {
    EXPECT_EQ(strip_count(strip, strip_x(strip, count)), count);
  }
  EXPECT_EQ(strip_count(strip, strip_x(strip, 503'000)), 500'000);
}

TEST(PopulationStrip, BetweenTwoPlacesInAnyOrder) {
  const PopulationRange range{100'000, 1'000'000};
  EXPECT_EQ(range_between(strip, 200, 300), range);
  EXPECT_EQ(range_between(strip, 300, 200), range);
}

TEST(PopulationStrip, AtItsEndsARangeIsOpen) {
  EXPECT_EQ(range_between(strip, 90, 200), (PopulationRange{0, 100'000}));
  EXPECT_EQ(range_between(strip, 200, 400), (PopulationRange{100'000, open_most}));
  EXPECT_EQ(range_between(strip, 0, 1'000), PopulationRange{});
}

TEST(PopulationStrip, AHandleMovesOneEndAndStopsAtTheOther) {
  const PopulationRange range{100'000, 1'000'000};
  EXPECT_EQ(with_least_at(range, strip, 250), (PopulationRange{320'000, 1'000'000}));
  EXPECT_EQ(with_most_at(range, strip, 400), (PopulationRange{100'000, open_most}));
  EXPECT_EQ(with_least_at(range, strip, 390), (PopulationRange{1'000'000, 1'000'000}));
  EXPECT_EQ(with_most_at(range, strip, 110), (PopulationRange{100'000, 100'000}));
}

TEST(PopulationStrip, AStripOfNoWidthStillAnswers) {
  EXPECT_EQ(strip_count({10, 10, 0, 0}, 10), 10'000);
}

TEST(Swarm, StaysOnTheLineWhereThereIsRoomAndLeavesItWhereThereIsNone) {
  const auto offsets = swarm_offsets({0, 10, 12, 40}, 8, 20);
  EXPECT_EQ(offsets[0], 0);
  EXPECT_EQ(offsets[1], 0);
  ASSERT_TRUE(offsets[2]);
  EXPECT_GE(std::abs(*offsets[2]), 7.5);  // √(8² − 2²) = 7.7, in steps of 1
  EXPECT_EQ(offsets[3], 0);
}

TEST(Swarm, ThoseWithoutRoomHaveNoPlace) {
  const auto offsets = swarm_offsets({5, 5, 5}, 8, 4);
  EXPECT_TRUE(offsets[0]);
  EXPECT_FALSE(offsets[1]);
  EXPECT_FALSE(offsets[2]);
}

}  // namespace
}  // namespace atlas
