#include "core/update.h"

#include <gtest/gtest.h>

#include "support/data_files.h"

namespace atlas {
namespace {

class Update : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;

  State after(State state, const Action& action) const { return update(std::move(state), action, catalog); }
  std::size_t shown_count(const State& state) const { return shown_laureates(state, catalog).size(); }
};

TEST_F(Update, ShowsEveryoneWithoutAFilter) {
  EXPECT_EQ(shown_count(State{}), 21U);
}

TEST_F(Update, TogglingATierFiltersAndTogglingAgainDoesNot) {
  const State filtered = after({}, ToggleTier{Tier::gold});
  EXPECT_EQ(shown_count(filtered), 5U);
  EXPECT_EQ(after(filtered, ToggleTier{Tier::gold}), State{});
}

TEST_F(Update, TiersAreAlternativesAndThemesNarrowThem) {
  State state = after({}, ToggleTier{Tier::gold});
  state = after(state, ToggleTier{Tier::silver});
  EXPECT_EQ(shown_count(state), 11U);
  state = after(state, ToggleTheme{*find_named(catalog.themes, "participation")});
  EXPECT_EQ(shown_count(state), 3U);
}

TEST_F(Update, AFilterThatHidesTheSelectedClosesItsCard) {
  const State selected = after({}, Select{testing::laureate(catalog, "antony")});
  EXPECT_EQ(after(selected, ToggleTier{Tier::gold}).selected, std::nullopt);
  EXPECT_EQ(after(selected, ToggleTier{Tier::bronze}).selected, selected.selected);
}

TEST_F(Update, ChoosingSomeoneHiddenShowsEveryoneAgain) {
  const State filtered = after({}, ToggleTier{Tier::gold});
  const State selected = after(filtered, Select{testing::laureate(catalog, "antony")});
  EXPECT_EQ(shown_count(selected), 21U);
  EXPECT_EQ(selected.selected, testing::laureate(catalog, "antony"));
}

TEST_F(Update, WhatTheCatalogueDoesNotHaveChangesNothing) {
  EXPECT_EQ(after({}, Select{LaureateIndex{999}}), State{});
  EXPECT_EQ(after({}, Hover{LaureateIndex{999}}), State{});
  EXPECT_EQ(after({}, ToggleTheme{999}), State{});
}

TEST_F(Update, ClearingTheFilterKeepsTheSelection) {
  State state = after({}, Select{testing::laureate(catalog, "lyon")});
  state = after(state, ToggleTier{Tier::gold});
  state = after(state, ClearFilter{});
  EXPECT_EQ(state.filter, Filter{});
  EXPECT_EQ(state.selected, testing::laureate(catalog, "lyon"));
}

TEST_F(Update, NoticesStayUntilDismissed) {
  const State told = after({}, FollowLink{{}, {}, {{"", "", Text::link_unknown_value, {}}}});
  EXPECT_EQ(told.notices.size(), 1U);
  EXPECT_TRUE(after(told, DismissNotices{}).notices.empty());
}

TEST_F(Update, TheMapComesBackToAllOfFrance) {
  const State near = after({}, ZoomMap{3, all_of_france().center});
  EXPECT_EQ(near.camera.zoom, 3);
  EXPECT_EQ(after(near, ShowAllOfFrance{}).camera, all_of_france());
}

}  // namespace
}  // namespace atlas
