#include "core/panels/project_list.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/geo/rects.h"
#include "core/screen.h"
#include "core/search/search_index.h"
#include "core/state/update.h"
#include "support/chart_samples.h"
#include "support/data_files.h"
#include "support/rects.h"

namespace atlas {
namespace {

using testing::half_em_a_letter;

class Projects : public ::testing::Test {
 protected:
  const World world = testing::published_world();

  Screen screen(const State& state, const Viewport& viewport = {.width = 1280, .height = 664}) const {
    return present_screen(state, world, viewport, half_em_a_letter);
  }
};

TEST_F(Projects, AllAreThereBeforeAnybodyIsChosenInTwoLinesAtMost) {
  const ProjectList list = screen({}).projects;
  EXPECT_EQ(list.title, "Les 21 projets");
  ASSERT_EQ(list.rows.size(), 21U);
  double bottom = 0;
  for (const ProjectRow& row : list.rows) {
    EXPECT_EQ(row.top, bottom);
    bottom = row.top + row.height;
    EXPECT_TRUE(row.lines.size() == 1 || row.lines.size() == 2) << row.name;
    const double room = list.body.width - list.indent;
    for (const std::string& line : row.lines)
      EXPECT_LE(half_em_a_letter(line) * project_text_em / measured_em * 16, room) << line;
    const std::string& project = world.catalog.laureates[row.laureate].project;
    EXPECT_TRUE(project.starts_with(row.lines.front())) << project;
    if (row.lines.back().ends_with("…")) EXPECT_EQ(row.lines.size(), 2U);
  }
  EXPECT_EQ(list.height, bottom);
}

TEST_F(Projects, TheirThemeStandsBehindTheNameWhereItHasRoom) {
  std::size_t with_theme = 0, without = 0;
  for (const double width : {320.0, 1280.0}) {
    for (const ProjectRow& row : screen({}, {.width = width, .height = 664}).projects.rows) {
      if (row.theme.empty()) {
        ++without;
        continue;
      }
      ++with_theme;
      EXPECT_EQ(row.theme, world.catalog.themes[world.catalog.laureates[row.laureate].theme].short_name);
    }
  }
  EXPECT_GE(with_theme, 21U);
  EXPECT_GE(without, 1U) << "Sicoval & Haute-Garonne at 320 CSS pixels";
}

TEST_F(Projects, ThoseThatAFilterLetsThroughInTheListsOrder) {
  const State gold = update({}, Toggle{Facet::tier, 0}, world.catalog);
  EXPECT_EQ(screen(gold).projects.title, "5 projets");
  const State sorted = update(gold, SortTable{TableColumn::laureate}, world.catalog);
  const Screen shown = screen(sorted);
  for (std::size_t i = 1; i < shown.projects.rows.size(); ++i)
    EXPECT_LT(folded(world.catalog.laureates[shown.projects.rows[i - 1].laureate].name),
              folded(world.catalog.laureates[shown.projects.rows[i].laureate].name));
  const State one = update({}, Toggle{Facet::theme, 3}, world.catalog);
  EXPECT_EQ(screen(one).projects.title, "1 projet");
}

TEST_F(Projects, TheOnePointedAtAnywhereIsLit) {
  const State state = update({}, Hover{LaureateIndex{3}}, world.catalog);
  for (const ProjectRow& row : screen(state).projects.rows) EXPECT_EQ(row.hovered, row.laureate == 3);
}

TEST_F(Projects, GiveTheirPlaceToTheCardAndTakeItBack) {
  const Screen open = screen({});
  const Screen chosen = screen(update({}, Select{LaureateIndex{0}}, world.catalog));
  EXPECT_TRUE(chosen.projects.rows.empty());
  EXPECT_EQ(chosen.layout.card, open.layout.projects);
  EXPECT_TRUE(is_empty(open.layout.card));
}

// Wherever the map is shown and has room: in two rows beside it, under it on a phone, alone beside it in a low window.
TEST_F(Projects, AreReadWithoutAClickAtAllSizes) {
  struct Size {
    double width, height, least_map_share;
  };
  for (const Size size : {Size{390, 748, 0.4}, Size{1280, 664, 0.55}, Size{1920, 1024, 0.55}, Size{844, 346, 0.4},
                          Size{640, 316, 0.4}, Size{768, 928, 0.4}, Size{3440, 1200, 0.6}}) {
    const Screen shown = screen({}, {.width = size.width, .height = size.height});
    const ScreenRect& map = shown.layout.map;
    const ScreenRect& body = shown.projects.body;
    EXPECT_GE(body.height, 2.5 * shown.projects.rows.front().height) << size.width;
    EXPECT_GE(map.width * map.height, size.least_map_share * size.width * size.height) << size.width;
    EXPECT_LE(map.y, 0.2 * size.height) << size.width;
    EXPECT_FALSE(testing::overlap(body, map)) << size.width;
    EXPECT_FALSE(testing::overlap(body, shown.layout.chart)) << size.width;
    EXPECT_FALSE(testing::overlap(body, shown.filters.views_place)) << size.width;
  }
}

class FilterLine : public Projects {
 protected:
  static std::ptrdiff_t region_count(const FilterModel& model) {
    return std::ranges::count_if(model.chips, [](const Chip& chip) { return chip.id.starts_with("region:"); });
  }
};

TEST_F(FilterLine, IsOneLineOnADeskUntilMoreIsWanted) {
  const std::string all_tiers[] = {"tier:or", "tier:argent", "tier:bronze"};
  for (const double width : {820.0, 1024.0, 1280.0, 1920.0}) {
    const FilterModel line = screen({}, {.width = width, .height = 700}).filters;
    for (const Chip& chip : line.chips) EXPECT_EQ(chip.rect.y, line.chips.front().rect.y) << width;
    EXPECT_LE(line.height, 54) << width;
    EXPECT_EQ(line.chips.back().id, "more") << width;
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(line.chips[i].id, all_tiers[i]) << width;
    const State more = update({}, line.chips.back().action, world.catalog);
    const FilterModel all = screen(more, {.width = width, .height = 700}).filters;
    EXPECT_GE(region_count(all), 8) << width;
  }
}

TEST_F(FilterLine, ThemesThatManyHaveComeBeforeThoseThatFewHave) {
  const auto themes_at = [&](double width, const State& state) {
    std::vector<std::string> ids;
    for (const Chip& chip : screen(state, {.width = width, .height = 700}).filters.chips)
      if (chip.id.starts_with("theme:")) ids.push_back(chip.id);
    return ids;
  };
  const FilterModel all = screen(update({}, OfferMoreFilters{true}, world.catalog)).filters;
  bool is_any_left_out = false;
  for (const double width : {900.0, 1024.0, 1280.0}) {
    const std::vector<std::string> seen = themes_at(width, {});
    std::optional<std::size_t> least = 21, most_left_out = 0;
    for (const Chip& chip : all.chips) {
      if (!chip.id.starts_with("theme:")) continue;
      if (std::ranges::find(seen, chip.id) != seen.end())
        least = std::min(least, chip.most_count);
      else
        most_left_out = std::max(most_left_out, chip.most_count);
    }
    is_any_left_out |= *most_left_out > 0;
    EXPECT_LE(most_left_out, least) << width;
    EXPECT_EQ(themes_at(width, update({}, Toggle{Facet::tier, 2}, world.catalog)), seen) << "a choice moves no other";
  }
  EXPECT_TRUE(is_any_left_out);
}

TEST_F(FilterLine, SaysHowManyOfThoseThatAreSetAreNotSeen) {
  State state;
  for (std::size_t theme = 3; theme < 6; ++theme) state = update(state, Toggle{Facet::theme, theme}, world.catalog);
  const FilterModel line = screen(state, {.width = 820, .height = 700}).filters;
  const auto more = std::ranges::find(line.chips, "more", &Chip::id);
  ASSERT_NE(more, line.chips.end());
  const auto seen = std::ranges::count(line.chips, true, &Chip::is_removable);
  ASSERT_LT(seen, 3);
  EXPECT_EQ(more->count, std::to_string(3 - seen));
  EXPECT_EQ(line.chips.back().id, "clear") << "the way back has its room";
}

// A phone: one row of all that can be chosen, that a finger moves.
TEST_F(FilterLine, IsOneRowThatMovesOnAPhone) {
  for (const double width : {320.0, 390.0, 640.0}) {
    const Viewport phone{.width = width, .height = 740, .is_touch = true};
    const FilterModel row = screen({}, phone).filters;
    EXPECT_EQ(row.row_count, row.chips.size()) << width;
    EXPECT_GE(region_count(row), 8) << width;
    EXPECT_EQ(row.row_scroll_pixels, 0);
    for (const Chip& chip : row.chips) EXPECT_EQ(chip.rect.y, row.chips.front().rect.y) << width;
    const FilterModel end = screen(update({}, ScrollFilters{1e9}, world.catalog), phone).filters;
    EXPECT_EQ(end.row_scroll_pixels, row.row_most_pixels);
    EXPECT_TRUE(is_inside(end.chips.back().rect, end.row_place, 0.01)) << width;
    const FilterModel moved = screen(update({}, ScrollFilters{50}, world.catalog), phone).filters;
    EXPECT_EQ(moved.chips.front().rect.x, row.chips.front().rect.x - 50);
  }
}

TEST_F(FilterLine, OnAPhoneTheWayBackStaysWithTheNumberOfThoseThatAreSet) {
  const Viewport phone{.width = 320, .height = 740, .is_touch = true};
  State state = update({}, Toggle{Facet::theme, 4}, world.catalog);
  state = update(state, Toggle{Facet::region, 2}, world.catalog);
  for (const double scroll : {0.0, 200.0, 1e9}) {
    const FilterModel row = screen(update(state, ScrollFilters{scroll}, world.catalog), phone).filters;
    EXPECT_EQ(row.chips.back().id, "clear");
    EXPECT_EQ(row.chips.back().count, "2");
    EXPECT_EQ(row.chips.back().rect.right(), 320 - filter_margin_em * 16);
    EXPECT_LE(row.row_place.right(), row.chips.back().rect.x);
  }
}

TEST_F(FilterLine, WhatTheKeyboardIsOnIsBroughtIntoTheRow) {
  const Viewport phone{.width = 320, .height = 740};
  for (const char* id : {"tier:or", "theme:donnees", "region:53", "kind:commune"}) {
    const Screen shown = screen(update({}, FocusControl{id}, world.catalog), phone);
    const auto chip = std::ranges::find(shown.filters.chips, id, &Chip::id);
    ASSERT_NE(chip, shown.filters.chips.end()) << id;
    EXPECT_TRUE(is_inside(chip->rect, shown.filters.row_place, 0.01)) << id;
  }
}

// To break the projects of all of them into lines is work that nobody sees.
TEST_F(Projects, OfThousandsTheFirstAreListedAndAllAreCounted) {
  World many = world;
  many.catalog = testing::crowd_of(2'500);
  many.territories = build_territories(many.catalog, many.geography);
  const ProjectList list = present_screen({}, many, {.width = 1280, .height = 664}, half_em_a_letter).projects;
  ASSERT_EQ(list.rows.size(), most_listed);
  EXPECT_EQ(list.title, "Les 2500 projets");
  const TableModel table = present_table({}, many.catalog);
  EXPECT_EQ(table.rows.size(), most_listed);
}

}  // namespace
}  // namespace atlas
