// Sizes of what is pressed, for a mouse and for a finger, and what a narrow canvas keeps apart.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/screen.h"
#include "support/data_files.h"

namespace atlas {
namespace {

using testing::half_em_a_letter;

constexpr double em = 16;
constexpr double mouse_pixels = 24;   // WCAG 2.2, 2.5.8
constexpr double finger_pixels = 44;  // 2.5.5

// The canvas as web/styles/explorer.css makes it.
constexpr Viewport phone{.width = 390, .height = 73 * em, .pixel_ratio = 3, .em = em, .is_touch = true};
constexpr Viewport narrow_phone{.width = 320, .height = 73 * em, .pixel_ratio = 2, .em = em, .is_touch = true};
constexpr Viewport lying_phone{.width = 844, .height = 62 * em, .pixel_ratio = 3, .em = em, .is_touch = true};
constexpr Viewport slim_window{.width = 320, .height = 64 * em, .pixel_ratio = 1, .em = em};
constexpr Viewport desk{.width = 1280, .height = 640, .pixel_ratio = 1, .em = em};

class Reach : public ::testing::Test {
 protected:
  const World world = testing::published_world();

  Screen screen(const State& state, const Viewport& viewport) const {
    return present_screen(state, world, viewport, half_em_a_letter);
  }
};

// Medals, marks and heads of charts are as large as the data lets them be: their twins in the page are whole
// (WCAG 2.5.8, equivalent).
bool is_pressed(std::string_view id) {
  for (const std::string_view of_data : {"medal:", "mark:", "head:"}) {
    if (id.starts_with(of_data)) return false;
  }
  return id != "card" && id != "filters" && id != "map";
}

TEST_F(Reach, WhatIsPressedIsAsLargeAsWhatPresses) {
  for (const Viewport& viewport : {phone, narrow_phone, lying_phone, slim_window, desk}) {
    for (const ChartKind chart : {ChartKind::themes, ChartKind::kinds, ChartKind::regions, ChartKind::population}) {
      State state;
      state.chart = chart;
      const Screen shown = screen(state, viewport);
      const double least = viewport.is_touch ? finger_pixels : mouse_pixels;
      for (const Chip& chip : shown.filters.chips)  // a row that moves cuts those at its end
        EXPECT_GE(std::min(chip.rect.width, chip.rect.height), least - 0.01) << chip.id << " at " << viewport.width;
      for (const NamedPlace& one : places_on(shown, world.catalog)) {
        if (!is_pressed(one.id) || one.rect.right() == shown.filters.row_place.right()) continue;
        EXPECT_GE(std::min(one.rect.width, one.rect.height), least - 0.01)
            << one.id << " at " << viewport.width << ", " << static_cast<int>(chart);
      }
    }
  }
}

TEST_F(Reach, TheHeadsOfTiersDoNotRunIntoOneAnother) {
  constexpr double small = 0.8125, medal = 1.15;
  for (double width = 256; width <= 1300; width += 4) {
    const ChartModel model = present_chart({}, world.catalog, {0, 0, width, 18 * em}, em, half_em_a_letter);
    for (const ChartHead& head : model.columns) {
      const double label = half_em_a_letter(head.label) * small / measured_em;
      const double count = half_em_a_letter(head.count) * small / measured_em;
      const double needed = head.is_stacked ? std::max(label, medal + count) : medal + label + count;
      EXPECT_LE(needed * model.unit, head.rect.width) << head.label << " at " << width;
    }
  }
}

TEST_F(Reach, AMapWithoutALegendKeepsNoRoomForOne) {
  State state;
  const double plain = screen(state, phone).layout.map_free.height;
  state.layer = MapLayer::population;
  EXPECT_GT(plain, screen(state, phone).layout.map_free.height + 4 * em);
}

TEST_F(Reach, AFingerReachesFartherThanAMouseAndNotToTheNextTown) {
  const auto picked = [&](const Viewport& viewport, double away_pixels) {
    const Screen shown = screen({}, viewport);
    const auto lyon = std::ranges::find(shown.map.medals, *find_laureate(world.catalog, "lyon"), &Medal::laureate);
    const ScreenPoint at = shown.map.center_of(*lyon);
    return pick(shown.map, world.territories, {at.x - away_pixels, at.y});
  };
  EXPECT_EQ(picked(phone, 20), find_laureate(world.catalog, "lyon"));
  EXPECT_FALSE(picked(phone, 30));
  Viewport with_mouse = phone;
  with_mouse.is_touch = false;
  EXPECT_FALSE(picked(with_mouse, 20));
}

}  // namespace
}  // namespace atlas
