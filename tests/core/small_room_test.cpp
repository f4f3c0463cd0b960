// Frames from 280 × 160 on and letters of 16 to 32 pixels, as a browser's own setting makes them: what does not fit is
// shortened or left to the page beside the canvas, never drawn over something else.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/geo/rects.h"
#include "core/screen.h"
#include "support/chart_samples.h"
#include "support/data_files.h"
#include "support/rects.h"

namespace atlas {
namespace {

using testing::half_em_a_letter;
using testing::is_inside;
using testing::overlap;

struct Thing {
  std::string name;
  ScreenRect rect;
};

// What stands over the map beside its names.
std::vector<Thing> controls_of(const State& state, const World& world, const Layout& layout) {
  const MapScene scene = present_map(state, world, layout);
  const MapControls controls = present_map_controls(state, world, scene, layout, half_em_a_letter);
  std::vector<Thing> things{{"buttons", layout.map_buttons},
                            {"choices", controls.layers.choices_place},
                            {"legend", controls.layers.legend.rect},
                            {"scale", controls.scale_place},
                            {"sources", controls.attribution.rect}};
  std::erase_if(things, [](const Thing& one) { return is_empty(one.rect); });
  return things;
}

void expect_apart_in(const std::vector<Thing>& things, const ScreenRect& rect) {
  for (std::size_t i = 0; i < things.size(); ++i) {
    EXPECT_TRUE(is_inside(things[i].rect, rect)) << things[i].name;
    for (std::size_t j = 0; j < i; ++j)
      EXPECT_FALSE(overlap(things[i].rect, things[j].rect)) << things[i].name << " / " << things[j].name;
  }
}

std::vector<Thing> words_of(const ChartModel& chart) {
  std::vector<Thing> words;
  for (const ChartText& text : chart.texts) {
    const double size = text.size_em * chart.unit;
    words.push_back(
        {text.words, {text.corner.x, text.corner.y, half_em_a_letter(text.words) * size / measured_em, size}});
  }
  for (const ChartTab& tab : chart.tabs) words.push_back({std::string(tab.label), tab.rect});
  for (const auto* heads : {&chart.columns, &chart.rows}) {
    for (const ChartHead& head : *heads) words.push_back({head.label, head.rect});
  }
  return words;
}

// No letter smaller than in a browser that nobody has set.
constexpr double least_head_pixels = 0.625 * 16;

void expect_legible(const ChartModel& chart) {
  expect_apart_in(words_of(chart), chart.rect);
  for (const ChartHead& head : chart.rows) {
    const double size = (head.tier ? 0.8125 : chart.head_text_em) * chart.unit;
    EXPECT_GE(size, least_head_pixels - 0.01) << head.label;
    EXPECT_GE(head.rect.height, 0.9 * size * static_cast<double>(std::max<std::size_t>(head.lines.size(), 1)))
        << head.label;
  }
  for (const ChartMark& mark : chart.marks) {
    const double r = mark.radius;
    const ScreenRect rect{mark.center.x - r, mark.center.y - r, 2 * r, 2 * r};
    EXPECT_TRUE(is_inside(rect, chart.rect)) << "a mark";
    for (const Thing& words : words_of(chart)) EXPECT_FALSE(overlap(rect, words.rect)) << "a mark / " << words.name;
  }
}

Layout map_layout(Viewport viewport, MapLayer layer) {
  viewport.pane = Pane::map;
  return present_layout(viewport, 0, View::map, false, layer != MapLayer::labels);
}

class SmallRoom : public ::testing::TestWithParam<double> {
 protected:
  // Each size of a canvas that a frame or a window has beside what the page puts around it.
  void for_each_size(const auto& visit) const {
    for (const double width : {280., 320., 360., 430., 640., 1280.}) {
      for (const double height : {60., 110., 160., 210., 300., 430., 640.}) {
        for (const bool is_touch : {false, true}) {
          const Viewport viewport{.width = width, .height = height, .em = GetParam(), .is_touch = is_touch};
          SCOPED_TRACE(std::to_string(static_cast<int>(width)) + " x " + std::to_string(static_cast<int>(height)) +
                       (is_touch ? ", finger" : ", mouse"));
          visit(viewport);
        }
      }
    }
  }
  ChartModel chart(ChartKind kind, Viewport viewport) const {
    viewport.pane = Pane::chart;
    return present_chart(testing::with_chart(kind), world.catalog, present_layout(viewport, 0).chart, viewport.em,
                         half_em_a_letter, viewport.is_touch ? ChartUse::finger : ChartUse::pointer);
  }
  const World world = testing::published_world();
};

TEST_P(SmallRoom, HalfOfAMapIsFreeAndNoControlStandsOnAnother) {
  for_each_size([&](const Viewport& viewport) {
    for (const MapLayer layer : {MapLayer::labels, MapLayer::population, MapLayer::regions}) {
      State state;
      state.layer = layer;
      const Layout layout = map_layout(viewport, layer);
      const std::vector<Thing> controls = controls_of(state, world, layout);
      expect_apart_in(controls, layout.map);
      double covered = 0;
      for (const Thing& one : controls) covered += one.rect.width * one.rect.height;
      EXPECT_LE(covered, layout.map.width * layout.map.height / 2);
    }
  });
}

TEST_P(SmallRoom, FranceHasMostOfWhatIsFreeAndTheScaleLiesBesideIt) {
  for_each_size([&](const Viewport& viewport) {
    const Layout layout = map_layout(viewport, MapLayer::labels);
    const MapScene scene = present_map({}, world, layout);
    const double metre = scene.transform.pixels_per_metre;
    const double wide = france_bounds.width() * metre / layout.map_free.width;
    const double high = france_bounds.height() * metre / layout.map_free.height;
    EXPECT_GE(std::max(wide, high), 0.75) << wide << ", " << high;
    const MapControls controls = present_map_controls({}, world, scene, layout, half_em_a_letter);
    if (is_empty(controls.scale_place)) return;
    EXPECT_LE(controls.scale_bar.width, layout.map.width / 3);
    EXPECT_GT(controls.scale_place.width, half_em_a_letter(controls.scale_bar.label) * 0.75 * viewport.em);
  });
}

TEST(PhoneMap, FranceHasMostOfAPhonesMapAndNoMedalIsUnderAButton) {
  const World world = testing::published_world();
  for (const auto& [width, height] :
       {std::pair{360.0, 640.0}, {375.0, 700.0}, {390.0, 740.0}, {412.0, 800.0}, {640.0, 270.0}, {844.0, 300.0}}) {
    const Viewport phone{.width = width, .height = height, .is_touch = true};
    const Screen screen = present_screen({}, world, phone, half_em_a_letter);
    const double metre = screen.map.transform.pixels_per_metre;
    const double lesser = std::min(screen.layout.map.width, screen.layout.map.height);
    EXPECT_GE(france_bounds.height() * metre, 0.7 * lesser) << width;
    for (const Medal& medal : screen.map.medals) {
      const ScreenPoint at = screen.map.center_of(medal);
      const double radius = medal.radius;
      const ScreenRect box{at.x - radius, at.y - radius, 2 * radius, 2 * radius};
      const std::string& name = world.catalog.laureates[medal.laureate].name;
      EXPECT_FALSE(overlap(box, screen.layout.map_buttons)) << name << width;
      EXPECT_FALSE(overlap(box, screen.controls.layers.choices_place)) << name << width;
    }
  }
}

// The name of who was chosen is seven em under the top of the card.
TEST_P(SmallRoom, ACardSaysItsNameAndAMapThatIsLeftIsMoreThanAStrip) {
  for_each_size([&](Viewport viewport) {
    viewport.pane = Pane::map;
    const Layout layout = present_layout(viewport, 0, View::map, true);
    EXPECT_GE(layout.card.height, std::min(viewport.height, 7 * viewport.em));
    const double letters = card_text_pixels(layout);
    EXPECT_TRUE(7 * letters <= layout.card.height || letters == default_em) << letters;
    EXPECT_LE(letters, viewport.em);
    const bool is_beside = layout.card.x > 0;
    EXPECT_TRUE(is_empty(layout.map) || is_beside || layout.map.height >= 4 * viewport.em) << layout.map.height;
    expect_apart_in({{"map", layout.map}, {"card", layout.card}}, layout.whole);
  });
}

TEST_P(SmallRoom, AChartRunsIntoNothingAndSaysSomethingWhereverALineHasRoom) {
  for_each_size([&](const Viewport& viewport) {
    for (const ChartKind kind : testing::all_charts) {
      SCOPED_TRACE(chart_ids[static_cast<std::size_t>(kind)]);
      const ChartModel shown = chart(kind, viewport);
      expect_legible(shown);
      const bool has_a_line = viewport.height >= 4 * viewport.em;
      EXPECT_TRUE(!has_a_line || !shown.texts.empty() || !shown.marks.empty()) << "a blank frame";
    }
  });
}

TEST_P(SmallRoom, ChipsAndChoicesHoldTheirWords) {
  State state;
  state.filter.query = query_for("métropole européenne", world.catalog);
  state.filter.population = {10'000, 1'000'000};
  for_each_size([&](const Viewport& viewport) {
    const FilterModel shown = present_filters(state, world.catalog, viewport, half_em_a_letter);
    std::vector<Thing> things;
    for (std::size_t i = 0; i < shown.chips.size(); ++i) {
      const Chip& chip = shown.chips[i];
      const ScreenRect seen = i < shown.row_count ? shared(chip.rect, shown.row_place) : chip.rect;
      if (!is_empty(seen)) things.push_back({chip.label, seen});
      EXPECT_LE(half_em_a_letter(chip.label) * viewport.em, chip.rect.width) << chip.label;
    }
    for (const Choice& view : shown.views) {
      things.push_back({view.label, view.rect});
      EXPECT_LE(half_em_a_letter(view.label) * choice_text_em / measured_em * viewport.em, view.rect.width)
          << view.label;
    }
    const ScreenRect endless{0, 0, viewport.width, 1e6};
    expect_apart_in(things, endless);
  });
}

INSTANTIATE_TEST_SUITE_P(Letters, SmallRoom, ::testing::Values(16., 20., 24., 32.),
                         [](const auto& one) { return std::to_string(static_cast<int>(one.param)); });

// What is given up, by the room that there is: not everything at once.
TEST(SmallMap, GivesUpTheLeastFirst) {
  const World world = testing::published_world();
  const auto names_at = [&](double width, double height, double em) {
    const Layout layout = map_layout({.width = width, .height = height, .em = em}, MapLayer::labels);
    std::string names;
    for (const Thing& one : controls_of({}, world, layout)) names += one.name + " ";
    return names;
  };
  EXPECT_EQ(names_at(960, 500, 16), "buttons choices scale sources ");
  EXPECT_EQ(names_at(360, 560, 16), "buttons choices scale sources ");
  EXPECT_EQ(names_at(360, 430, 16), "buttons scale sources ");
  EXPECT_EQ(names_at(320, 200, 16), "buttons scale sources ");
  EXPECT_EQ(names_at(320, 100, 16), "scale sources ");
  EXPECT_EQ(names_at(360, 430, 24), "buttons scale sources ");
  EXPECT_EQ(names_at(280, 100, 32), "");
}

// layout.h: any size, even zero, gives rectangles of no negative size inside the canvas.
TEST(SmallRoom, EverythingIsInTheCanvasWhateverItsSizeAndItsLetters) {
  for (const Pane pane : {Pane::explorer, Pane::map, Pane::chart, Pane::stage})
    for (const double em : {8.0, 16.0, 24.0, 32.0, 64.0})
      for (double width = 0; width < 1500; width = width * 1.3 + 7)
        for (double height = 0; height < 1200; height = height * 1.4 + 9)
          for (const View view : {View::map, View::charts, View::list}) {
            const Layout layout =
                present_layout({.width = width, .height = height, .em = em, .pane = pane}, 3 * em, view);
            const ScreenRect canvas{0, 0, width, height};
            std::vector<ScreenRect> all{layout.filters,     layout.views,       layout.map,      layout.map_free,
                                        layout.map_buttons, layout.chart,       layout.projects, layout.list,
                                        layout.card,        layout.sheet_handle};
            all.insert(all.end(), layout.map_button_rects.begin(), layout.map_button_rects.end());
            for (std::size_t i = 0; i < all.size(); ++i)
              EXPECT_TRUE(all[i].width >= 0 && all[i].height >= 0 && (is_empty(all[i]) || is_inside(all[i], canvas)))
                  << "rectangle " << i << " of pane " << static_cast<int>(pane) << " at " << width << " by " << height
                  << ", letters of " << em;
          }
}

}  // namespace
}  // namespace atlas
