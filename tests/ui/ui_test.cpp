// Dear ImGui without a screen: draw a frame, point at what it shows, expect the action.
#include "ui/ui.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>
#include <variant>

#include "support/published_tiers.h"
#include "support/screenless_ui.h"

namespace atlas {
namespace {

constexpr Viewport phone{.width = 390, .height = 736, .pixel_ratio = 3, .em = 16};

class UiTest : public testing::ScreenlessUi {
 protected:
  std::vector<Action> click(ScreenPoint at) {
    draw();
    ui.pointer_moved(at, false);
    draw();
    ui.pointer_pressed(at, false);
    ui.pointer_released(at, false);
    return draw();
  }

  ScreenPoint middle_of(std::string_view id) const {
    for (const NamedPlace& rect : places_on(screen(), world.catalog)) {
      if (rect.id == id) return rect.rect.center();
    }
    ADD_FAILURE() << "nothing called " << id;
    return {};
  }
  LaureateIndex laureate(std::string_view id) const { return testing::laureate(world.catalog, id); }
};

TEST_F(UiTest, DrawsSomething) {
  draw();
  ASSERT_TRUE(ui.draw_data());
  EXPECT_GT(ui.draw_data()->TotalVtxCount, 500);
}

TEST_F(UiTest, ClickingAChipFilters) {
  const auto actions = click(middle_of("tier:or"));
  ASSERT_EQ(actions.size(), 1U);
  EXPECT_TRUE(std::holds_alternative<Toggle>(actions[0]));
  EXPECT_TRUE(set_of(state.filter, Facet::tier).contains(tiers::gold));
}

TEST_F(UiTest, ClickingAThemeFiltersAndTheClearChipBringsAllBack) {
  click(middle_of("theme:inclusion"));
  EXPECT_EQ(shown_laureates(state, world.catalog).size(), 5U);
  click(middle_of("clear"));
  EXPECT_EQ(state.filter, Filter{});
}

TEST_F(UiTest, ClickingAMarkSelectsItsLaureate) {
  click(middle_of("mark:dunkerque"));
  EXPECT_EQ(state.selected, laureate("dunkerque"));
}

TEST_F(UiTest, ClickingAMedalSelectsItsLaureateAndTheSeaClosesTheCard) {
  click(middle_of("medal:bordeaux"));
  EXPECT_EQ(state.selected, laureate("bordeaux"));
  click({20, 560});
  EXPECT_EQ(state.selected, std::nullopt);
}

TEST_F(UiTest, PointingAtAMarkHoversItEverywhere) {
  draw();
  ui.pointer_moved(middle_of("mark:lyon"), false);
  draw();
  EXPECT_EQ(state.hovered, laureate("lyon"));
  EXPECT_TRUE(ui.points_at_something());
  ui.pointer_left();
  draw();
  EXPECT_EQ(state.hovered, std::nullopt);
}

TEST_F(UiTest, DraggingTheMapMovesItAndSelectsNothing) {
  draw();
  const ScreenPoint from = middle_of("medal:lyon");
  state.camera = zoomed(state.camera, 3, state.camera.center);
  draw();
  const Camera before = state.camera;
  ui.pointer_moved(from, false);
  draw();
  ui.pointer_pressed(from, false);
  draw();
  ui.pointer_moved({from.x + 60, from.y + 30}, false);
  draw();
  ui.pointer_released({from.x + 60, from.y + 30}, false);
  draw();
  EXPECT_LT(state.camera.center.x, before.center.x);
  EXPECT_GT(state.camera.center.y, before.center.y);
  EXPECT_EQ(state.selected, std::nullopt);
}

TEST_F(UiTest, APressThatTheBrowserTakesAwayIsNoClick) {
  draw();
  ui.pointer_pressed(middle_of("mark:lyon"), true);
  draw();
  ui.pointer_cancelled();
  draw();
  EXPECT_EQ(state.selected, std::nullopt);
}

TEST_F(UiTest, WhatCameInTheTimeOfOneSlowFrameIsAllTaken) {
  draw();
  const ScreenPoint at = middle_of("medal:lyon");
  ui.pointer_pressed(at, true);
  ui.pointer_cancelled();
  ui.pointer_moved(at, false);
  int frames = 0;
  do {
    for (const Action& action : ui.frame(screen(), world, viewport, light_palette(), 0.016))
      state = update(state, action, world.catalog);
    ++frames;
  } while (ui.has_input_left() && frames < 20);
  EXPECT_GT(frames, 1) << "it is not taken at once";
  EXPECT_LT(frames, 20) << "and not for ever";
  draw();
  EXPECT_EQ(state.hovered, laureate("lyon"));
}

TEST_F(UiTest, OnAPhoneATapSelectsAndTheCardCloses) {
  viewport = phone;
  draw();
  const ScreenPoint at = middle_of("medal:antony");
  ui.pointer_pressed(at, true);
  draw();
  ui.pointer_released(at, true);
  draw();
  EXPECT_EQ(state.selected, laureate("antony"));
  const ScreenRect card = screen().layout.card;
  click({card.right() - 1.5 * viewport.em, card.y + 1.5 * viewport.em});
  EXPECT_EQ(state.selected, std::nullopt);
}

// Pressed there, moved in steps, and let go at the end.
class PhoneTest : public UiTest {
 protected:
  void drag(ScreenPoint from, ScreenPoint to) {
    constexpr int steps = 8;
    ui.pointer_moved(from, true);
    draw();
    ui.pointer_pressed(from, true);
    draw();
    for (int i = 1; i <= steps; ++i) {
      const double share = static_cast<double>(i) / steps;
      ui.pointer_moved({from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share}, true);
      draw();
    }
    for (int i = 0; i < 8; ++i) draw();  // held still: no throw
    ui.pointer_released(to, true);
    draw();
    draw();
  }
  void SetUp() override {
    viewport = phone;
    viewport.is_touch = true;
    draw();
  }
};

TEST_F(PhoneTest, ThePanelFollowsAFingerAndComesToRestAtItsNearestHeight) {
  const ScreenPoint handle = middle_of("sheet");
  ui.pointer_moved(handle, true);
  draw();
  ui.pointer_pressed(handle, true);
  draw();
  ui.pointer_moved({handle.x, handle.y - 100}, true);
  draw();
  draw();
  EXPECT_NEAR(middle_of("sheet").y, handle.y - 100, 1) << "under the finger";
  ui.pointer_cancelled();
  draw();
  draw();
  EXPECT_EQ(state.sheet.height, SheetHeight::half);
  EXPECT_FALSE(state.sheet.is_held);
  state.sheet = {};
  drag(handle, {handle.x, 120});
  EXPECT_EQ(state.sheet.height, SheetHeight::full);
  state.sheet.pull_pixels = 0;
  drag(middle_of("sheet"), {handle.x, viewport.height - 30});
  EXPECT_EQ(state.sheet.height, SheetHeight::low);
  EXPECT_EQ(state.selected, std::nullopt);
}

TEST_F(PhoneTest, ATapOnThePanelsTopRaisesItAndLowersItAgain) {
  for (const SheetHeight next : {SheetHeight::full, SheetHeight::half}) {
    click(middle_of("sheet"));
    EXPECT_EQ(state.sheet.height, next);
    state.sheet.pull_pixels = 0;
  }
  draw();
  EXPECT_TRUE(ui.scrolls_at(middle_of("sheet"), 10)) << "the page does not scroll under it";
  EXPECT_TRUE(ui.scrolls_at(middle_of("sheet"), -10));
}

TEST_F(PhoneTest, TheRowOfFiltersFollowsAFingerAndChoosesNothingThen) {
  const ScreenPoint from = middle_of("tier:bronze");
  drag(from, {from.x - 150, from.y});
  EXPECT_NEAR(state.filters_scroll_pixels, 150, 1);
  EXPECT_EQ(state.filter, Filter{});
  drag(middle_of("theme:inclusion"), {from.x + 300, from.y});
  EXPECT_EQ(state.filters_scroll_pixels, 0) << "not past its beginning";
  click(middle_of("tier:or"));
  EXPECT_TRUE(set_of(state.filter, Facet::tier).contains(tiers::gold));
}

TEST_F(UiTest, TwoOfThemDoNotDisturbEachOther) {
  Ui other(glyphs);
  draw();
  ui.pointer_moved(middle_of("mark:lyon"), false);
  const auto actions = other.frame(screen(), world, viewport, light_palette(), 0.016);
  EXPECT_TRUE(actions.empty());
  draw();
  EXPECT_EQ(state.hovered, laureate("lyon"));
}

TEST_F(UiTest, SurvivesAnySize) {
  for (const auto& [width, height] : {std::pair{1.0, 1.0}, {320.0, 10.0}, {40.0, 700.0}, {3840.0, 2160.0}}) {
    viewport = {.width = width, .height = height, .pixel_ratio = 1, .em = 16};
    state.selected = laureate("montpellier");
    draw();
  }
}

TEST_F(UiTest, DraggingPansAndLettingGoInMotionThrows) {
  const auto throws = [](const std::vector<Action>& actions) {
    return std::ranges::any_of(actions, [](const Action& one) { return std::holds_alternative<ThrowMap>(one); });
  };
  const auto drag = [&](bool stops_first) {
    ScreenPoint at = screen().layout.map.center();
    ui.pointer_moved(at, false);
    draw();
    ui.pointer_pressed(at, false);
    draw();
    const WorldPoint before = state.camera.center;
    for (int step = 0; step < 6; ++step) {
      at.x += 20;
      ui.pointer_moved(at, false);
      draw();
    }
    EXPECT_LT(state.camera.center.x, before.x) << "the land follows the hand";
    if (stops_first) draw();
    if (stops_first) draw();
    ui.pointer_released(at, false);
    return draw();
  };
  state.camera.zoom = 3;  // at the first view the map hardly moves
  EXPECT_TRUE(throws(drag(false)));
  state.glide.reset();
  EXPECT_FALSE(throws(drag(true)));
}

TEST_F(UiTest, TheControlOfThePageInFocusIsRingedAndNothingElseIs) {
  const auto vertices_with = [&](const char* name) {
    state = update(state, FocusControl{name}, world.catalog);
    draw();
    return ui.draw_data()->TotalVtxCount;
  };
  const int none = vertices_with("");
  EXPECT_GT(vertices_with("tier:or"), none);
  EXPECT_GT(vertices_with("map:out"), none);
  EXPECT_EQ(vertices_with("card:close"), none) << "there is no card";
  EXPECT_EQ(vertices_with("no such place"), none);
  EXPECT_EQ(vertices_with(""), none);
}

}  // namespace
}  // namespace atlas
