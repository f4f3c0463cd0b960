// The models that the views draw: filters, chart, card, layout.
#include <gtest/gtest.h>

#include <cmath>

#include "core/screen.h"
#include "core/state/permalink.h"
#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"
#include "support/rects.h"

namespace atlas {
namespace {

using testing::overlap;

using testing::half_em_a_letter;
using testing::is_inside;

constexpr Viewport desktop{.width = 1280, .height = 640, .pixel_ratio = 1, .em = 16};
constexpr Viewport phone{.width = 390, .height = 736, .pixel_ratio = 3, .em = 16};

class Models : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;

  State after(const Action& action) const { return update({}, action, catalog); }
  Screen screen(const State& state, const Viewport& viewport) const {
    return present_screen(state, world, viewport, half_em_a_letter);
  }
};

TEST_F(Models, AMarkALaureateInTheCellOfItsThemeAndTier) {
  const ChartModel chart = screen({}, desktop).chart;
  ASSERT_EQ(chart.marks.size(), 21U);
  for (const ChartMark& mark : chart.marks) {
    const Laureate& one = catalog.laureates[mark.laureate];
    const ScreenRect row = chart.rows[one.theme].rect, column = chart.columns[one.tier].rect;
    EXPECT_GT(mark.center.y, row.y);
    EXPECT_LT(mark.center.y, row.bottom());
    EXPECT_GT(mark.center.x, column.x);
    EXPECT_LT(mark.center.x, column.right());
  }
}

TEST_F(Models, NoMarkOfTheChartCoversAnother) {
  for (const Viewport& viewport : {desktop, phone}) {
    const ChartModel chart = screen({}, viewport).chart;
    for (const ChartMark& a : chart.marks) {
      for (const ChartMark& b : chart.marks) {
        if (a.laureate == b.laureate) continue;
        EXPECT_GT(std::hypot(a.center.x - b.center.x, a.center.y - b.center.y), a.radius + b.radius);
      }
    }
  }
}

TEST_F(Models, ChipsCountWhatTheyWouldShow) {
  const State silver = after(Toggle{Facet::tier, tiers::silver});
  const FilterModel filters = screen(silver, desktop).filters;
  EXPECT_EQ(filters.chips[0].count, "5");  // or: beside no theme
  EXPECT_EQ(filters.chips[3].id, "theme:inclusion");
  EXPECT_EQ(filters.chips[3].count, "1");  // one silver in inclusion
  EXPECT_TRUE(filters.chips[1].chosen);
  EXPECT_EQ(filters.chips.back().id, "clear");
}

TEST_F(Models, AChosenChipCarriesTheCrossThatTakesItAway) {
  State state = after(ToggleAlone{Facet::region, *find_term(catalog.regions, "53")});
  state = update(state, ShowPopulations{{0, 1'000'000}}, catalog);
  state = update(state, SearchFor{"rennes"}, catalog);
  state = update(state, OfferMoreFilters{true}, catalog);
  std::vector<std::string> removable;
  for (const Chip& chip : screen(state, desktop).filters.chips) {
    if (!chip.is_removable) continue;
    removable.push_back(chip.id);
    state = update(state, chip.action, catalog);
  }
  EXPECT_EQ(removable, (std::vector<std::string>{"region:53", "population", "q"}));
  EXPECT_EQ(state.filter, Filter{});
}

TEST_F(Models, AChoiceThatWouldGiveNothingIsMarkedAndStays) {
  const State data = after(Toggle{Facet::theme, *find_term(catalog.themes, "modernisation")});
  const FilterModel filters = screen(data, desktop).filters;
  EXPECT_TRUE(filters.chips[0].gives_nothing) << "no label Or in modernisation";
  EXPECT_FALSE(filters.chips[2].gives_nothing) << "its one laureate is bronze";
}

TEST_F(Models, TheViewsAreOneOfThree) {
  for (const Viewport& viewport : {desktop, phone}) {
    State state;
    for (std::size_t i = 0; i < view_ids.size(); ++i) {
      const Choice choice = screen(state, viewport).filters.views[i];
      state = update(state, choice.action, catalog);
      const Screen shown = screen(state, viewport);
      EXPECT_TRUE(shown.filters.views[i].chosen);
      EXPECT_EQ(is_empty(shown.layout.map), state.view != View::map);
      const bool has_chart = state.view == View::charts || (state.view == View::map && !shown.layout.narrow);
      EXPECT_EQ(is_empty(shown.layout.chart), !has_chart);
      EXPECT_EQ(is_empty(shown.layout.list), state.view != View::list);
    }
  }
}

TEST_F(Models, NothingToClearWithoutAFilter) {
  EXPECT_NE(screen({}, desktop).filters.chips.back().id, "clear");
}

TEST_F(Models, ChipsStayInTheirBarAndApartAtAnyWidth) {
  for (const double width : {320.0, 390.0, 768.0, 1280.0, 3840.0}) {
    const Screen shown =
        screen(after(Toggle{Facet::tier, tiers::gold}), {.width = width, .height = 800, .pixel_ratio = 1, .em = 16});
    const auto is_chip = [](const NamedPlace& one) { return one.id.starts_with("t") || one.id == "clear"; };
    std::vector<NamedPlace> chips = places_on(shown, catalog);
    std::erase_if(chips, [&](const NamedPlace& one) { return !is_chip(one); });
    EXPECT_GT(chips.size(), 2U) << width;
    for (const NamedPlace& a : chips) {
      EXPECT_TRUE(is_inside(a.rect, shown.layout.filters)) << a.id << " at " << width;
      for (const NamedPlace& b : chips) EXPECT_TRUE(&a == &b || !overlap(a.rect, b.rect)) << a.id << " " << b.id;
    }
  }
}

TEST_F(Models, AFilterMovesNeitherTheMapNorAnotherChip) {
  for (const double width : {1280.0, 1600.0, 1920.0}) {
    const Viewport desk{.width = width, .height = 720, .pixel_ratio = 1, .em = 16};
    const Screen open = present_screen({}, world, desk, half_em_a_letter);
    for (const char* link : {"tier=or", "tier=bronze", "theme=donnees", "select=lyon&theme=inclusion"}) {
      const Screen shown =
          present_screen(update({}, read_permalink(link, catalog), catalog), world, desk, half_em_a_letter);
      EXPECT_EQ(shown.layout.map, open.layout.map) << link << ", " << width;
      EXPECT_EQ(shown.layout.chart, open.layout.chart) << link << ", " << width;
      for (std::size_t i = 0; i < open.filters.chips.size(); ++i)
        EXPECT_EQ(shown.filters.chips[i].rect, open.filters.chips[i].rect) << link << ", " << width << ", " << i;
    }
  }
}

TEST_F(Models, AListWithoutACardHasAllTheWidth) {
  const Viewport desk{.width = 1280, .height = 720, .pixel_ratio = 1, .em = 16};
  EXPECT_EQ(present_layout(desk, 60, View::list, false).list.width, 1280);
  EXPECT_TRUE(is_empty(present_layout(desk, 60, View::list, false).card));
  EXPECT_LT(present_layout(desk, 60, View::list, true).list.width, 1280);
}

TEST_F(Models, APaneShowsOneThingWhateverTheView) {
  for (const char* link : {"view=carte", "view=graphiques&select=lyon", "view=liste&tier=or"}) {
    const State state = update({}, read_permalink(link, catalog), catalog);
    Viewport small{.width = 600, .height = 450, .pixel_ratio = 1, .em = 16, .pane = Pane::map};
    const Screen map = screen(state, small);
    EXPECT_TRUE(is_empty(map.layout.chart) && is_empty(map.layout.list)) << link;
    EXPECT_TRUE(map.filters.chips.empty() && !map.table) << link;
    EXPECT_EQ(map.layout.map.y, 0) << link;
    EXPECT_EQ(map.layout.map.height + (map.card ? map.layout.card.height : 0), 450) << link;
    EXPECT_EQ(map.card.has_value(), state.selected.has_value()) << link;
    small.pane = Pane::chart;
    const Screen chart = screen(state, small);
    EXPECT_TRUE(is_empty(chart.layout.map) && is_empty(chart.layout.list)) << link;
    EXPECT_EQ(chart.layout.chart.width, 600) << link;
    EXPECT_FALSE(chart.card || chart.table) << link;
    EXPECT_EQ(chart.chart.tabs.size(), chart_ids.size()) << link;
  }
}

// 320 × 240 with a line of words above.
TEST_F(Models, AChartInACardIsItsTitleAndItsMarks) {
  for (std::size_t kind = 0; kind < chart_ids.size(); ++kind) {
    const Viewport card{.width = 320, .height = 204, .pixel_ratio = 1, .em = 16, .pane = Pane::chart};
    const Screen shown = screen(after(ShowChart{static_cast<ChartKind>(kind)}), card);
    EXPECT_TRUE(shown.chart.tabs.empty());
    for (const ChartMark& mark : shown.chart.marks)
      EXPECT_TRUE(is_inside({mark.center.x, mark.center.y, 0, 0}, shown.layout.chart)) << chart_ids[kind];
  }
}

TEST_F(Models, TheLayoutFillsTheCanvasAtAnySize) {
  for (const double width : {0.0, 1.0, 320.0, 799.0, 801.0, 3840.0}) {
    for (const double height : {0.0, 1.0, 200.0, 736.0, 2160.0}) {
      for (const View view : {View::map, View::charts, View::list}) {
        const Layout layout = present_layout({.width = width, .height = height, .pixel_ratio = 2, .em = 16}, 60, view);
        for (const ScreenRect& part :
             {layout.filters, layout.map, layout.chart, layout.list, layout.card, layout.projects, layout.views}) {
          EXPECT_GE(part.width, 0);
          EXPECT_GE(part.height, 0);
          EXPECT_TRUE(is_inside(part, layout.whole)) << width << "×" << height;
        }
        EXPECT_FALSE(overlap(layout.map, layout.chart));
      }
    }
  }
}

TEST_F(Models, TheCardCallsNoPlaceASeatThatNobodyFound) {
  const auto known = present_card(after(Select{testing::laureate(catalog, "dunkerque")}), catalog, world.geography);
  EXPECT_EQ(known->facts[1].label, "Siège");
  const auto unknown =
      present_card(after(Select{testing::laureate(catalog, "anjou-numerique")}), catalog, world.geography);
  EXPECT_EQ(unknown->facts[1].label, "Région");
  EXPECT_EQ(unknown->facts[1].value, "Pays de la Loire");
  EXPECT_NE(unknown->remarks.find("Siège non vérifié"), std::string::npos);
}

TEST_F(Models, TheTooltipSaysTierThemeNameAndProject) {
  const Screen shown = screen(after(Hover{testing::laureate(catalog, "lyon")}), desktop);
  ASSERT_TRUE(shown.tooltip);
  EXPECT_EQ(shown.tooltip->label, "Label Or · Inclusion numérique");
  EXPECT_EQ(shown.tooltip->name, "Métropole de Lyon");
  EXPECT_EQ(shown.tooltip->laureate, testing::laureate(catalog, "lyon"));
  EXPECT_FALSE(screen({}, desktop).tooltip);
}

TEST_F(Models, TheCardSaysWhoWhatAndHowMany) {
  const auto card =
      present_card(after(Select{testing::laureate(catalog, "anjou-numerique")}), catalog, world.geography);
  ASSERT_TRUE(card);
  EXPECT_EQ(card->name, "Syndicat Anjou Numérique");
  EXPECT_EQ(card->tier_label, "Label Bronze");
  EXPECT_EQ(card->facts[card->facts.size() - 2].value, "833\u202F776 habitants\u00A0: Maine-et-Loire, 2023");
  EXPECT_NE(card->remarks.find("une approximation"), std::string::npos);
  EXPECT_FALSE(present_card({}, catalog, world.geography));
}

TEST_F(Models, EverythingThatCanBePointedAtHasAPlace) {
  const Screen shown = screen(after(Select{testing::laureate(catalog, "lyon")}), desktop);
  const auto places = places_on(shown, catalog);
  EXPECT_EQ(places.size(),
            shown.filters.chips.size() + 3U + 3U + 6U + 21U + 21U + 9U + 3U + 1U + 1U +
                1U);  // chips, views, layers, tabs, marks, medals, heads, map buttons, card, bar, map
  EXPECT_EQ(shown.filters.chips.size(), 7U) << "three tiers, the three themes that most have and the way to more";
}

}  // namespace
}  // namespace atlas
