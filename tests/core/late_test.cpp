#include "core/late.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

State state_of(View view, ChartKind chart) {
  State state;
  state.view = view;
  state.chart = chart;
  return state;
}

TEST(Late, FirstViewNeedsNoneOfIt) {
  EXPECT_FALSE(needs_late(State{}));
}

TEST(Late, ARingIsPartOfIt) {
  State state;
  state.focused_control = "tier:or";
  EXPECT_TRUE(needs_late(state));
}

TEST(Late, WhatIsShownMeanwhileNeedsNoneOfItWhateverTheStateAsksFor) {
  for (const View view : {View::map, View::charts, View::list}) {
    for (std::size_t chart = 0; chart < chart_ids.size(); ++chart) {
      const State state = state_of(view, static_cast<ChartKind>(chart));
      EXPECT_FALSE(needs_late(without_late(state)))
          << view_ids[static_cast<std::size_t>(view)] << ", " << chart_ids[chart];
    }
  }
}

TEST(Late, AllElseOfTheStateStays) {
  State state = state_of(View::charts, ChartKind::jury);
  state.layer = MapLayer::population;
  state.selected = 3;
  state.focused_control = "tier:or";
  State expected = state;
  expected.chart = ChartKind::themes;
  expected.selected.reset();
  expected.focused_control.clear();
  EXPECT_TRUE(needs_late(state));
  EXPECT_EQ(without_late(state), expected);
}

}  // namespace
}  // namespace atlas
