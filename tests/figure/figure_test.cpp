#include "figure/figure.h"

#include <gtest/gtest.h>

#include <limits>
#include <set>
#include <string>

#include "core/charts/chart_model.h"
#include "html/escape.h"
#include "support/chart_samples.h"
#include "support/published_tiers.h"

namespace atlas::figure {
namespace {

using atlas::testing::all_charts;
using atlas::testing::half_em_a_letter;
using atlas::testing::laureate;
using atlas::testing::published_world;

std::size_t occurrences(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

// Read once: it takes a while under the sanitizers.
const World& the_world() {
  static const World world = published_world();
  return world;
}

std::string picture(const State& state, const Wish& wish) {
  return figure(state, the_world(), palette_of(Appearance::light, the_world().catalog.tier_looks), half_em_a_letter,
                wish);
}

// The numbers that stand after `name="` anywhere.
std::vector<double> values_of(const std::string& svg, const std::string& name) {
  std::vector<double> values;
  const std::string start = " " + name + "=\"";
  for (std::size_t at = svg.find(start); at != svg.npos; at = svg.find(start, at + 1))
    values.push_back(std::stod(svg.substr(at + start.size())));
  return values;
}

State of_gold() {
  State state;
  set_of(state.filter, Facet::tier).insert(tiers::gold);
  return state;
}

TEST(Figure, SaysWhatItIsWhatIsFilteredAndWhereItIsFrom) {
  const std::string svg = picture(of_gold(), {.chart = {}, .title = "Un titre", .source = "Une source"});
  EXPECT_NE(svg.find("<title>Un titre</title>"), svg.npos);
  EXPECT_EQ(occurrences(svg, ">Un titre</text>"), 1U);
  EXPECT_NE(svg.find(">5 territoires affichés sur 21 · Or</text>"), svg.npos);
  EXPECT_NE(svg.find(">Une source · Contours"), svg.npos);
}

TEST(Figure, AMedalALaureateAndAGhostForThoseThatAreFilteredOut) {
  const Wish square{.chart = {}, .width = 800, .height = 800};
  const std::string all = picture({}, square), few = picture(of_gold(), square);
  // Of each tier: its laureates and its place in the legend.
  EXPECT_EQ(occurrences(all, "fill=\"#b07800\" d="), 5U + 1U);
  EXPECT_EQ(occurrences(all, "fill=\"#64748b\" d="), 6U + 1U);
  EXPECT_EQ(occurrences(all, "fill=\"#a34e24\" d="), 10U + 1U);
  EXPECT_EQ(occurrences(few, "fill=\"#b07800\" d="), 5U + 1U);
  EXPECT_EQ(occurrences(few, "fill=\"#64748b\" fill-opacity="), 6U);
  EXPECT_EQ(occurrences(few, "fill=\"#64748b\" d="), 1U);
}

TEST(Figure, BesideAMapThatIsWiderThanFranceWhoIsShownIsNamed) {
  const Catalog& catalog = the_world().catalog;
  const Wish square{.chart = {}, .width = 800, .height = 800}, wide{.chart = {}, .width = 1600, .height = 900};
  const std::string named = ">" + catalog.laureates[laureate(catalog, "lyon")].short_name + "</text>";
  EXPECT_EQ(occurrences(picture(of_gold(), square), named), 1U) << "on the map alone";
  const std::string all = picture({}, wide), few = picture(of_gold(), wide);
  EXPECT_EQ(occurrences(few, named), 2U);
  for (const Laureate& one : catalog.laureates) {
    EXPECT_GE(occurrences(all, ">" + html::escaped(one.short_name) + "</text>"), 1U) << one.id;
    if (one.tier != tiers::gold)
      EXPECT_EQ(occurrences(few, ">" + html::escaped(one.short_name) + "</text>"), 0U) << one.id;
  }
}

TEST(Figure, OneThatIsChosenIsRinged) {
  State state;
  state.selected = laureate(the_world().catalog, "lyon");
  EXPECT_EQ(occurrences(picture({}, {}), "stroke=\"#1d4e9e\""), 0U);
  EXPECT_GE(occurrences(picture(state, {}), "stroke=\"#1d4e9e\""), 1U);
}

TEST(Figure, TheLayersHaveTheirLegends) {
  State state;
  state.layer = MapLayer::regions;
  EXPECT_NE(picture(state, {}).find(">Lauréats par région</text>"), std::string::npos);
  state.layer = MapLayer::population;
  EXPECT_NE(picture(state, {}).find(">Habitants du périmètre le plus peuplé</text>"), std::string::npos);
}

TEST(Figure, EveryChartHasItsMarksItsTitleAndNoTabs) {
  for (const ChartKind chart : all_charts) {
    const std::string svg = picture({}, {.chart = chart});
    const ChartModel model = present_chart(atlas::testing::with_chart(chart), the_world().catalog, {0, 0, 1100, 600},
                                           800.0 / 42, half_em_a_letter, ChartUse::picture);
    EXPECT_TRUE(model.tabs.empty());
    EXPECT_NE(svg.find("<text"), svg.npos);
    const std::size_t marks = occurrences(svg, "fill=\"#b07800\" d=") + occurrences(svg, "fill=\"#64748b\" d=") +
                              occurrences(svg, "fill=\"#a34e24\" d=");
    std::size_t medals = model.marks.size();
    for (const auto* heads : {&model.columns, &model.rows}) {
      for (const ChartHead& head : *heads) medals += head.tier ? 1 : 0;
    }
    EXPECT_EQ(marks, medals) << svg;
    EXPECT_EQ(svg.find("Glissez"), svg.npos) << "nobody can drag on a picture";
  }
}

TEST(Figure, WordsStandInsideAtEverySize) {
  for (const auto& [width, height] : {std::pair{240.0, 240.0}, {390.0, 800.0}, {1080.0, 1080.0}, {1920.0, 1080.0}}) {
    for (int chart = -1; chart < static_cast<int>(std::size(all_charts)); ++chart) {
      Wish wish{.chart = {}, .width = width, .height = height, .title = "Les lauréats", .source = "Source"};
      if (chart >= 0) wish.chart = all_charts[chart];
      const std::string svg = picture(of_gold(), wish);
      for (const double x : values_of(svg, "x")) EXPECT_TRUE(x >= 0 && x < width) << x << " of " << width;
      for (const double y : values_of(svg, "y"))
        EXPECT_TRUE(y >= 0 && y <= height) << y << " of " << height << ", chart " << chart;
    }
  }
}

TEST(Figure, ASideThatIsNoSideIsTakenToTheNearest) {
  const std::string svg = picture({}, {.chart = {}, .width = -3, .height = std::numeric_limits<double>::quiet_NaN()});
  EXPECT_NE(svg.find(R"(width="240" height="240")"), svg.npos);
  EXPECT_NE(picture({}, {.chart = ChartKind::jury, .width = 1e9, .height = 300}).find(R"(width="8192" height="300")"),
            std::string::npos);
}

TEST(Figure, HostileWordsCannotInject) {
  State state;
  state.filter.query.text = "</text><script>alert(1)</script>";
  const std::string svg = picture(state, {.chart = {}, .title = "<script>", .source = "\"><script>"});
  EXPECT_EQ(svg.find("<script"), svg.npos);
}

TEST(Figure, IsDrawnWithPathsAndLinesOfTextAlone) {
  const std::string svg = picture({}, {});
  std::set<std::string> elements;
  for (std::size_t at = svg.find('<'); at != svg.npos; at = svg.find('<', at + 1))
    elements.insert(svg.substr(at + 1, svg.find_first_of(" >/", at + 2) - at - 1));
  EXPECT_EQ(elements, (std::set<std::string>{"svg", "title", "path", "text", "/title", "/text", "/svg"}));
}

TEST(Figure, AMovementIsAtItsEnd) {
  State state;
  state.flight = Flight{};
  state.flight->to = {{842'000, 6'519'000}, 5};
  State there;
  there.camera = state.flight->to;
  EXPECT_EQ(picture(state, {}), picture(there, {}));
}

}  // namespace
}  // namespace atlas::figure
