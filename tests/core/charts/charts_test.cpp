// Every chart shows every laureate once, where it can be seen, at every size.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/layout/layout.h"
#include "support/chart_samples.h"
#include "support/published_tiers.h"
#include "support/rects.h"

namespace atlas {
namespace {

using testing::all_charts;
using testing::half_em_a_letter;
using testing::overlap;
using testing::with_chart;

constexpr double em = 16;

ScreenRect chart_of(double width, double height, View view, bool has_card = false) {
  constexpr double filters = 60;
  const Viewport viewport{.width = width, .height = height, .pixel_ratio = 1, .em = em};
  return present_layout(viewport, filters, view, has_card).chart;
}

// Where present_layout puts the chart: beside the map, where that has room for one, and in the view of charts.
std::vector<ScreenRect> places() {
  std::vector<ScreenRect> places{{0, 60, 75 * em, 40 * em}};
  for (const auto& [width, height] : {std::pair{1280.0, 720.0}, {3840.0, 2160.0}})
    places.push_back(chart_of(width, height, View::map));
  for (const auto& [width, height] : {std::pair{320.0, 640.0}, {390.0, 844.0}, {1280.0, 720.0}, {3840.0, 2160.0}})
    places.push_back(chart_of(width, height, View::charts));
  return places;
}

class Charts : public ::testing::TestWithParam<ChartKind> {
 protected:
  const Catalog catalog = testing::published_catalog();

  ChartModel chart(const Filter& filter, const ScreenRect& rect) const {
    return present_chart(with_chart(GetParam(), filter), catalog, rect, em, half_em_a_letter);
  }
};

TEST_P(Charts, ShowEachThatPassesOnceAndTheOthersAsGhosts) {
  const std::size_t shown_counts[] = {21, 5, 3, 3, 3, 0};  // counted in data/laureats-2024.json
  const std::vector<Filter> filters = testing::filters_of_all_sorts(catalog);
  for (std::size_t i = 0; i < filters.size(); ++i) {
    for (const ScreenRect& rect : places()) {
      std::set<LaureateIndex> seen, shown;
      std::set<std::pair<LaureateIndex, std::size_t>> in_rows;
      for (const ChartMark& mark : chart(filters[i], rect).marks) {
        seen.insert(mark.laureate);
        EXPECT_TRUE(in_rows.insert({mark.laureate, mark.row}).second) << "twice in a row";
        EXPECT_EQ(mark.shown, passes(filters[i], catalog, mark.laureate)) << catalog.laureates[mark.laureate].id;
        EXPECT_EQ(mark.tier, catalog.laureates[mark.laureate].tier);
        if (mark.shown) shown.insert(mark.laureate);
      }
      EXPECT_EQ(seen.size(), 21U);
      EXPECT_EQ(shown.size(), shown_counts[i]) << "filter " << i;
    }
  }
}

TEST_P(Charts, NoMarkHidesAnotherAndAllAreInside) {
  constexpr double corner = 1.16;  // of a diamond, the longest from the middle
  for (const ScreenRect& rect : places()) {
    const ChartModel model = chart({}, rect);
    for (const ChartMark& a : model.marks) {
      const double reach = a.radius * corner;
      EXPECT_GT(a.radius, 2.5) << rect.width;
      EXPECT_GE(a.center.x - reach, rect.x);
      EXPECT_GE(a.center.y - reach, rect.y);
      EXPECT_LE(a.center.x + reach, rect.right()) << rect.width;
      EXPECT_LE(a.center.y + reach, rect.bottom()) << rect.width;
      for (const ChartMark& b : model.marks) {
        if (a.laureate == b.laureate) continue;
        EXPECT_GE(std::hypot(a.center.x - b.center.x, a.center.y - b.center.y), (a.radius + b.radius) * 1.16)
            << rect.width << " " << catalog.laureates[a.laureate].id << " " << catalog.laureates[b.laureate].id;
      }
    }
  }
}

ScreenRect place_of(const ChartText& text, double unit) {
  return {text.corner.x, text.corner.y, half_em_a_letter(text.words) * text.size_em / measured_em * unit,
          text.size_em * unit};
}

TEST_P(Charts, WordsStayInsideAndCoverNeitherWordsNorMarksNorTabs) {
  for (const ScreenRect& rect : places()) {
    const ChartModel model = chart({}, rect);
    for (const ChartText& text : model.texts) {
      const ScreenRect words = place_of(text, model.unit);
      EXPECT_GE(words.x, rect.x) << text.words;
      EXPECT_LE(words.right(), rect.right()) << text.words << " at " << rect.width;
      EXPECT_LE(words.bottom(), rect.bottom()) << text.words << " at " << rect.width;
      for (const ChartText& other : model.texts)
        EXPECT_TRUE(&text == &other || !overlap(words, place_of(other, model.unit)))
            << text.words << " / " << other.words << " at " << rect.width;
      for (const ChartMark& mark : model.marks) {
        const ScreenRect around{mark.center.x - mark.radius, mark.center.y - mark.radius, 2 * mark.radius,
                                2 * mark.radius};
        EXPECT_FALSE(overlap(words, around)) << text.words << " at " << rect.width;
      }
      for (const ChartTab& tab : model.tabs) EXPECT_FALSE(overlap(words, tab.rect)) << text.words;
    }
  }
}

TEST_P(Charts, NoLineIsDrawnThroughWords) {
  for (const ScreenRect& rect : places()) {
    const ChartModel model = chart({}, rect);
    for (const ChartLine& line : model.lines) {
      if (line.from.y != line.to.y) continue;  // a line of the scale stands behind what is on it
      const ScreenRect thin{line.from.x, line.from.y - 0.5, line.to.x - line.from.x, 1};
      for (const ChartText& text : model.texts)
        EXPECT_FALSE(overlap(thin, place_of(text, model.unit))) << text.words << " at " << rect.width;
    }
  }
}

TEST_P(Charts, AFilterMovesNoMarkUnderThePointer) {
  for (const ScreenRect& rect : places()) {
    const std::vector<ChartMark> all = chart({}, rect).marks;
    for (const Filter& filter : testing::filters_of_all_sorts(catalog)) {
      const std::vector<ChartMark> marks = chart(filter, rect).marks;
      if (rect.width < 25 * em) continue;  // there a title may ask for a line more
      for (std::size_t i = 0; i < all.size(); ++i) EXPECT_EQ(marks[i].center, all[i].center) << rect.width;
    }
  }
}

TEST_P(Charts, TabsStayInsideAndApart) {
  for (const ScreenRect& rect : places()) {
    const ChartModel model = chart({}, rect);
    ASSERT_EQ(model.tabs.size(), 6U) << "at " << rect.width;
    EXPECT_NEAR(model.tabs[0].label_corner.x, model.texts[0].corner.x, 0.01) << "the left edge of the title";
    for (const ChartTab& tab : model.tabs) {
      EXPECT_EQ(tab.chosen, tab.chart == GetParam());
      EXPECT_GE(tab.rect.x, rect.x);
      EXPECT_LE(tab.rect.right(), rect.right() + 0.01) << tab.id << " at " << rect.width;
      for (const ChartTab& other : model.tabs) EXPECT_TRUE(&tab == &other || !overlap(tab.rect, other.rect));
    }
  }
}

TEST_P(Charts, ATallerPlaceLosesNoTabs) {
  bool had_tabs = false;
  for (double height = 14 * em; height < 26 * em; height += em / 8) {
    const bool has_tabs = !chart({}, {0, 60, 28.8 * em, height}).tabs.empty();
    EXPECT_TRUE(has_tabs || !had_tabs) << height;
    had_tabs = has_tabs;
  }
  EXPECT_TRUE(had_tabs);
}

TEST_P(Charts, HeadsHoldTheirWords) {
  for (const ScreenRect& rect : places()) {
    const ChartModel model = chart({}, rect);
    for (const ChartHead& head : model.rows) {
      if (head.tier) continue;
      const double size = model.head_text_em * model.unit;
      EXPECT_LE(static_cast<double>(head.lines.size()) * size, head.rect.height) << head.label;
      for (const std::string& line : head.lines) {
        EXPECT_LE(half_em_a_letter(line + head.count) * size / measured_em, head.rect.width)
            << line << " at " << rect.width;
      }
    }
  }
}

TEST_P(Charts, NamesOfRowsAreAllLongOrAllShortAndNoneIsCut) {
  for (const ScreenRect& rect : places()) {
    const ChartModel model = chart({}, rect);
    std::set<bool> are_short;
    for (const ChartHead& head : model.rows) {
      const Term& term = choices_of(catalog, head.facet)[head.index];
      if (!term.short_name.empty() && term.short_name != term.name) are_short.insert(head.label == term.short_name);
      EXPECT_TRUE(head.label == term.name || head.label == term.short_name);
      for (const std::string& line : head.lines) EXPECT_EQ(line.find("…"), std::string::npos) << line << rect.width;
    }
    EXPECT_LE(are_short.size(), 1U) << rect.width;
  }
}

TEST_P(Charts, OfThousandsTellThoseThatHaveNoRoomByNumber) {
  const Catalog crowd = testing::crowd_of(35'000);
  for (const ScreenRect& rect : places()) {
    const ChartModel model = present_chart(with_chart(GetParam()), crowd, rect, em, half_em_a_letter);
    EXPECT_GT(model.marks.size(), 10U);
    EXPECT_LT(model.marks.size(), 8'000U);
    EXPECT_FALSE(model.rests.empty());
    EXPECT_TRUE(std::ranges::is_sorted(model.marks, {}, &ChartMark::laureate)) << "as the traveller expects";
  }
}

TEST_P(Charts, SurviveAPlaceOfNoSizeAndAnEmptyCatalogue) {
  for (const ScreenRect& rect : {ScreenRect{}, ScreenRect{0, 0, 1, 1}, ScreenRect{5, 5, 300, 4}}) {
    EXPECT_TRUE(chart({}, rect).marks.empty()) << "nobody could see them";
    Catalog empty;
    empty.tiers = catalog.tiers;
    EXPECT_TRUE(present_chart(with_chart(GetParam()), empty, rect, em, half_em_a_letter).marks.empty());
  }
}

INSTANTIATE_TEST_SUITE_P(All, Charts, ::testing::ValuesIn(all_charts),
                         [](const auto& one) { return std::string(chart_ids[static_cast<std::size_t>(one.param)]); });

class Heads : public ::testing::Test {
 protected:
  const Catalog catalog = testing::published_catalog();
  ChartModel chart(ChartKind kind, const Filter& filter = {}) const {
    return present_chart(with_chart(kind, filter), catalog, {0, 0, 28 * em, 20 * em}, em, half_em_a_letter);
  }
};

TEST_F(Heads, KindsThatOccurTheMostFrequentFirst) {
  const ChartModel model = chart(ChartKind::kinds);
  ASSERT_EQ(model.rows.size(), 8U);
  EXPECT_EQ(model.rows[0].label, "Métropole");
  EXPECT_EQ(model.rows[0].count, "9");
  EXPECT_EQ(model.rows[1].label, "Commune");
  EXPECT_EQ(model.rows[1].count, "5");  // Rennes, Grenoble’s, Épernay, Nancy, Antony
  EXPECT_EQ(model.rows[0].facet, Facet::kind);
  EXPECT_EQ(model.rows[0].index, testing::index_in(catalog.kinds, "metropole"));
}

TEST_F(Heads, RegionsInTwoColumnsWhereOneIsTooLow) {
  const ChartModel low = chart(ChartKind::regions);
  ASSERT_EQ(low.rows.size(), 10U);
  EXPECT_EQ(low.rows[0].label, "Pays de la Loire");
  EXPECT_GT(low.rows[5].rect.x, low.rows[0].rect.right());
  EXPECT_EQ(low.rows[5].rect.y, low.rows[0].rect.y);
  const ChartModel tall =
      present_chart(with_chart(ChartKind::regions), catalog, {0, 0, 60 * em, 40 * em}, em, half_em_a_letter);
  for (const ChartHead& row : tall.rows) EXPECT_EQ(row.rect.x, tall.rows[0].rect.x);
}

TEST_F(Heads, TellWhatTheyWouldShowBesideTheOtherFilters) {
  Filter filter;
  set_of(filter, Facet::tier).insert(tiers::gold);
  set_of(filter, Facet::kind).insert(testing::index_in(catalog.kinds, "metropole"));
  const ChartModel model = chart(ChartKind::kinds, filter);
  EXPECT_TRUE(model.rows[0].chosen);
  EXPECT_EQ(model.rows[0].count, "4");  // Lyon, Rennes, Bordeaux, Rouen
  EXPECT_EQ(model.rows[2].count, "1");  // Porte du Hainaut: the kinds chosen do not count against it
  EXPECT_FALSE(model.rows[2].is_empty);
  EXPECT_EQ(model.rows.back().count, "0");
  EXPECT_TRUE(model.rows.back().is_empty);
}

TEST_F(Heads, EachMarkKnowsTheHeadThatLightsIt) {
  const ChartModel model = chart(ChartKind::kinds);
  for (const ChartMark& mark : model.marks) {
    const ChartHead& head = model.rows[mark.row];
    const std::vector<std::size_t>& kinds = catalog.laureates[mark.laureate].kinds;
    EXPECT_NE(std::ranges::find(kinds, head.index), kinds.end());
    EXPECT_GT(mark.center.y, head.rect.y);
    EXPECT_LT(mark.center.y, head.rect.bottom());
  }
}

TEST_F(Heads, ALaureateOfTwoKindsHasAMarkInEachRow) {
  const ChartModel model = chart(ChartKind::kinds);
  EXPECT_EQ(model.marks.size(), 26U);  // 21, and five with two kinds of holders
  std::vector<std::string> rows;
  for (const ChartMark& mark : model.marks) {
    if (catalog.laureates[mark.laureate].id == "rennes") rows.push_back(model.rows[mark.row].label);
  }
  EXPECT_EQ(rows, (std::vector<std::string>{"Commune", "Métropole"}));
  EXPECT_EQ(chart(ChartKind::themes).marks.size(), 21U);
}

TEST_P(Charts, WithAllTheRoomNameEachMark) {
  if (GetParam() == ChartKind::jury) return;  // its room is for its lists
  for (const ScreenRect& rect : {chart_of(1280, 720, View::charts), chart_of(1920, 1080, View::charts),
                                 chart_of(1920, 1080, View::charts, true)}) {
    for (const ChartMark& mark : chart({}, rect).marks) {
      const ScreenRect& named = mark.name_rect;
      EXPECT_GT(named.width, 3 * mark.radius) << catalog.laureates[mark.laureate].id << " at " << rect.width;
      EXPECT_TRUE(named.contains(mark.center));
    }
  }
}

TEST_F(Heads, OneSetOfUnitsTellsWhoLeavesTheSelection) {
  for (const ScreenRect& rect : places()) {
    const ChartModel model = present_chart(with_chart(ChartKind::selection), catalog, rect, em, half_em_a_letter);
    EXPECT_EQ(model.dots.size() + model.marks.size(), 45U) << "each project once, at " << rect.width;
    EXPECT_EQ(std::ranges::count(model.dots, DotLook::hollow, &ChartDot::look), 45 - 28) << "that were not heard";
    EXPECT_EQ(std::ranges::count(model.dots, DotLook::faint, &ChartDot::look), 28 - 21) << "that were heard, no more";
    double farthest = 0;  // from round to round to the right
    for (const ChartDot& dot : model.dots) {
      if (dot.look == DotLook::hollow) farthest = std::max(farthest, dot.center.x + dot.radius);
    }
    double next = farthest;
    for (const ChartDot& dot : model.dots) {
      if (dot.look == DotLook::hollow) continue;
      EXPECT_GT(dot.center.x - dot.radius, farthest) << rect.width;
      next = std::max(next, dot.center.x + dot.radius);
    }
    for (const ChartMark& mark : model.marks) EXPECT_GT(mark.center.x - mark.radius, next) << rect.width;
  }
}

TEST_F(Heads, EachRoundOfTheSelectionStandsOverThoseThatCameSoFar) {
  const ChartModel model = chart(ChartKind::selection);
  const auto word = [&](std::string_view words) { return *std::ranges::find(model.texts, words, &ChartText::words); };
  ASSERT_EQ(model.grounds.size(), 2U);
  EXPECT_LT(word("Projets présentés").corner.x, model.grounds[0].x);
  EXPECT_GT(word("Projets auditionnés").corner.x, model.grounds[0].x);
  EXPECT_GT(word("Territoires labellisés").corner.x, model.grounds[1].x);
  for (const ChartDot& dot : model.dots) EXPECT_EQ(model.grounds[0].contains(dot.center), dot.look != DotLook::hollow);
  for (const ChartMark& mark : model.marks) EXPECT_TRUE(model.grounds[1].contains(mark.center));
}

}  // namespace
}  // namespace atlas
