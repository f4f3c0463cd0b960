#include "core/charts/mark_traveller.h"

#include <gtest/gtest.h>

#include "core/screen.h"
#include "support/data_files.h"

namespace atlas {
namespace {

ChartMark mark_at(LaureateIndex laureate, double x, double radius = 4) {
  ChartMark mark;
  mark.laureate = laureate;
  mark.center = {x, 0};
  mark.radius = radius;
  return mark;
}

using Marks = std::vector<ChartMark>;

double x_of(const MarkTraveller& traveller, Marks marks, std::size_t index = 0) {
  traveller.place(marks);
  return marks[index].center.x;
}

TEST(MarkTravellerTest, TheFirstTimeTheyAreThere) {
  MarkTraveller traveller;
  traveller.send({mark_at(0, 50)});
  EXPECT_FALSE(traveller.is_moving());
  EXPECT_EQ(x_of(traveller, {mark_at(0, 50)}), 50);
}

TEST(MarkTravellerTest, FromHereToThereInThreeTenthsOfASecond) {
  MarkTraveller traveller;
  const Marks there{mark_at(0, 100, 8)};
  traveller.send({mark_at(0, 0)});
  traveller.send(there);
  EXPECT_TRUE(traveller.is_moving());
  EXPECT_EQ(x_of(traveller, there), 0);
  traveller.advance(0.15, false);
  Marks marks = there;
  traveller.place(marks);
  EXPECT_NEAR(marks[0].center.x, 50, 1e-9);
  EXPECT_NEAR(marks[0].radius, 6, 1e-9);
  traveller.advance(0.2, false);
  EXPECT_EQ(x_of(traveller, there), 100);
  EXPECT_FALSE(traveller.is_moving());
}

TEST(MarkTravellerTest, TurnsRoundWhereItIs) {
  MarkTraveller traveller;
  traveller.send({mark_at(0, 0)});
  traveller.send({mark_at(0, 100)});
  traveller.advance(0.15, false);
  traveller.send({mark_at(0, 0)});
  EXPECT_NEAR(x_of(traveller, {mark_at(0, 0)}), 50, 1e-9);
  EXPECT_TRUE(traveller.is_moving());
}

TEST(MarkTravellerTest, TheSameGoalAgainChangesNothing) {
  MarkTraveller traveller;
  traveller.send({mark_at(0, 0)});
  traveller.send({mark_at(0, 100)});
  traveller.advance(0.15, false);
  traveller.send({mark_at(0, 100)});
  EXPECT_NEAR(x_of(traveller, {mark_at(0, 100)}), 50, 1e-9);
  traveller.advance(0.16, false);
  EXPECT_FALSE(traveller.is_moving());
}

TEST(MarkTravellerTest, EachKeepsItsLaureateWhenOthersComeOrGo) {
  MarkTraveller traveller;
  traveller.send({mark_at(1, 10), mark_at(3, 30)});
  const Marks next{mark_at(0, 5), mark_at(3, 90)};
  traveller.send(next);
  EXPECT_EQ(x_of(traveller, next, 0), 5) << "it was nowhere";
  EXPECT_EQ(x_of(traveller, next, 1), 30);
}

TEST(MarkTravellerTest, AtOnceWhereMotionIsUnwelcome) {
  MarkTraveller traveller;
  traveller.send({mark_at(0, 0)});
  traveller.advance(0.01, true);
  traveller.send({mark_at(0, 100)});
  EXPECT_FALSE(traveller.is_moving());
  EXPECT_EQ(x_of(traveller, {mark_at(0, 100)}), 100);
}

TEST(MarkTravellerTest, ThePresenterTakesTheMarksFromChartToChart) {
  const World world = testing::published_world();
  const Viewport desktop{.width = 1280, .height = 720, .pixel_ratio = 1, .em = 16};
  Presenter presenter;
  State state;
  const auto first_mark = [&] {
    return presenter.present(state, world, desktop, testing::half_em_a_letter).chart.marks[0].center;
  };
  const ScreenPoint before = first_mark();
  presenter.advance(1, false);
  state.chart = ChartKind::population;
  EXPECT_EQ(first_mark(), before);
  EXPECT_TRUE(presenter.is_moving());
  presenter.advance(0.1, false);
  const ScreenPoint under_way = first_mark();
  EXPECT_NE(under_way, before);
  presenter.advance(1, false);
  const ScreenPoint there = first_mark();
  EXPECT_NE(there, under_way);
  EXPECT_FALSE(presenter.is_moving());
  EXPECT_EQ(there, present_screen(state, world, desktop, testing::half_em_a_letter).chart.marks[0].center);
}

}  // namespace
}  // namespace atlas
