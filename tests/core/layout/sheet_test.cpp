// The panel along a phone's foot: three heights, and every height between them under a finger.
#include "core/state/sheet.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/screen.h"
#include "core/state/permalink.h"
#include "core/state/update.h"
#include "support/chart_samples.h"
#include "support/data_files.h"
#include "support/rects.h"

namespace atlas {
namespace {

using testing::half_em_a_letter;

constexpr Viewport phone{.width = 390, .height = 740, .pixel_ratio = 3, .em = 16, .is_touch = true};
constexpr SheetHeight all_heights[] = {SheetHeight::low, SheetHeight::half, SheetHeight::full};

class SheetTest : public ::testing::Test {
 protected:
  const World world = testing::published_world();

  Screen screen(const State& state, const Viewport& viewport = phone) const {
    return present_screen(state, world, viewport, half_em_a_letter);
  }
  State after(const State& state, const Action& action) const { return update(state, action, world.catalog); }
};

TEST_F(SheetTest, HasThreeHeightsOverMapChartAndListEachHigherThanTheLast) {
  for (const char* link : {"", "select=lyon", "view=graphiques&select=lyon", "view=liste&select=lyon"}) {
    const State state = after({}, read_permalink(link, world.catalog));
    double last = 0;
    for (const SheetHeight height : all_heights) {
      const Screen shown = screen(after(state, SetSheet{height, 0}));
      ASSERT_TRUE(has_sheet(shown.layout)) << link;
      EXPECT_GT(sheet_height_now(shown.layout), last + 40) << link;
      last = sheet_height_now(shown.layout);
      const ScreenRect& panel = shown.card ? shown.layout.card : shown.layout.projects;
      EXPECT_NEAR(panel.height, last, 1e-9) << link;
      EXPECT_NEAR(panel.bottom(), shown.layout.views.y, 1e-9) << link;
      EXPECT_GE(shown.layout.sheet_handle.height, 44) << link;
      EXPECT_FALSE(testing::overlap(panel, shown.layout.map)) << link;
    }
  }
}

TEST_F(SheetTest, LowLeavesTheMapAllButATitleAndFullLeavesItNothing) {
  const Layout low = screen(after({}, SetSheet{SheetHeight::low, 0})).layout;
  EXPECT_GT(low.map.height, 0.75 * phone.height);
  EXPECT_EQ(screen(after({}, SetSheet{SheetHeight::low, 0})).projects.title, "Les 21 projets");
  const Screen full = screen(after({}, SetSheet{SheetHeight::full, 0}));
  EXPECT_TRUE(is_empty(full.layout.map));
  EXPECT_GE(full.projects.body.height, 6 * full.projects.rows.front().height);
}

TEST_F(SheetTest, FollowsAFingerAndNeverLeavesItsPlace) {
  for (const double pull : {-1e9, -100.0, -3.5, 0.0, 60.0, 120.0, 1e9}) {
    const Layout layout = screen(after({}, PullSheet{pull})).layout;
    const double wanted = layout.sheet_heights[1] + pull;
    EXPECT_NEAR(layout.projects.height, std::clamp(wanted, layout.sheet_heights[0], layout.sheet_heights[2]), 1e-9);
    EXPECT_NEAR(layout.sheet_handle.y, layout.projects.y, 1e-9);
  }
  EXPECT_EQ(after({}, PullSheet{std::nan("")}), State{});
  EXPECT_FALSE(is_moving(after({}, PullSheet{40}))) << "a finger that stays costs no frame";
}

TEST_F(SheetTest, LetGoItGlidesToItsHeightAndThenRests) {
  State state = after(after({}, PullSheet{90}), SetSheet{SheetHeight::full, -200});
  double last = sheet_height_now(screen(state).layout);
  int ticks = 0;
  for (; is_moving(state) && ticks < 100; ++ticks) {
    state = after(state, Tick{1.0 / 60});
    const double now = sheet_height_now(screen(state).layout);
    EXPECT_GE(now, last);
    last = now;
  }
  EXPECT_GT(ticks, 5) << "it is seen to move";
  EXPECT_LT(ticks, 60) << "for less than a second";
  EXPECT_EQ(state.sheet, (Sheet{SheetHeight::full, 0, false}));
  State still;
  still.prefers_reduced_motion = true;
  EXPECT_FALSE(is_moving(after(still, SetSheet{SheetHeight::low, 300}))) << "where motion is unwelcome, at once";
}

TEST_F(SheetTest, TheNearestHeightIsTheOneItComesToRestAt) {
  const Layout layout = screen({}).layout;
  for (const SheetHeight height : all_heights)
    for (const double off : {-20.0, 0.0, 20.0})
      EXPECT_EQ(nearest_sheet(layout, layout.sheet_heights[static_cast<std::size_t>(height)] + off), height);
}

TEST_F(SheetTest, WhoIsChosenIsReadThoughThePanelWasLow) {
  const State low = after({}, SetSheet{SheetHeight::low, 0});
  EXPECT_EQ(after(low, Select{LaureateIndex{3}}).sheet.height, SheetHeight::half);
  const State full = after({}, SetSheet{SheetHeight::full, 0});
  EXPECT_EQ(after(full, Select{LaureateIndex{3}}).sheet.height, SheetHeight::full);
}

TEST_F(SheetTest, IsNoPartOfALinkNorOfAWideOrALowCanvas) {
  const State low = after({}, SetSheet{SheetHeight::low, 0});
  EXPECT_EQ(permalink_of(low, world.catalog), permalink_of({}, world.catalog));
  EXPECT_FALSE(tells_the_same(low, {})) << "its twin in the page is told";
  for (const Viewport& other : {Viewport{.width = 1280, .height = 720}, Viewport{.width = 844, .height = 346},
                                Viewport{.width = 300, .height = 400}}) {
    EXPECT_FALSE(has_sheet(screen(low, other).layout)) << other.width;
    EXPECT_EQ(screen(low, other).layout.map, screen({}, other).layout.map) << other.width;
  }
}

}  // namespace
}  // namespace atlas
