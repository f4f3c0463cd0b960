// Tiers are data: one to five of them, each with a silhouette and its colours. The editions here are made up.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/charts/chart_model.h"
#include "core/charts/findings.h"
#include "core/data/catalog_reader.h"
#include "core/page/note_lines.h"
#include "core/state/update.h"
#include "support/chart_samples.h"
#include "support/data_files.h"

namespace atlas {
namespace {

using testing::data_file;

constexpr std::string_view colors[] = {"#b07800", "#64748b", "#a34e24", "#1d6f42", "#7a3e9d"};

std::string tier(std::size_t index, std::string_view shape, std::string_view light) {
  return R"({"id":"niveau-)" + std::to_string(index) + R"(","name":"Niveau )" + std::to_string(index) +
         R"(","shape":")" + std::string(shape) + R"(","color":{"light":")" + std::string(light) +
         R"(","dark":"#f0be55","contrast":"#3f4b5e"}})";
}

std::string list_of(std::size_t count) {
  std::string list;
  for (std::size_t i = 0; i < count; ++i)
    list +=
        (i == 0 ? "" : ",") + tier(i + 1, medal_shape_ids[i % medal_shape_ids.size()], colors[i % std::size(colors)]);
  return list;
}

// The published edition with these tiers, each laureate given the next of the first `count`.
Result<Catalog> read_with(const std::string& tiers, std::size_t count) {
  std::string document = data_file("laureats-2024.json");
  const std::size_t begin = document.find("\"tiers\": [");
  document.replace(begin, document.find("\n  ],", begin) - begin, "\"tiers\": [" + tiers);
  const std::string member = "\"tier\": \"";
  std::size_t index = 0;
  for (std::size_t at = document.find(member); at != document.npos; at = document.find(member, at + 1)) {
    const std::size_t value = at + member.size();
    document.replace(value, document.find('"', value) - value, "niveau-" + std::to_string(index++ % count + 1));
  }
  return read_catalog(document);
}

std::string first_sentence(const Result<Catalog>& result) {
  return result.errors.empty() ? "" : sentence_of(result.errors.front());
}

class Tiers : public ::testing::TestWithParam<std::size_t> {};
INSTANTIATE_TEST_SUITE_P(OneToFive, Tiers, ::testing::Range<std::size_t>(1, most_tiers + 1));

TEST_P(Tiers, EachHasItsLook) {
  const auto result = read_with(list_of(GetParam()), GetParam());
  ASSERT_TRUE(result.ok()) << first_sentence(result);
  ASSERT_EQ(result.value->tiers.size(), GetParam());
  const Palette palette = palette_of(Appearance::light, result.value->tier_looks);
  for (std::size_t i = 0; i < GetParam(); ++i) {
    EXPECT_EQ(palette.tier_shape[i], static_cast<MedalShape>(i));
    EXPECT_EQ(palette.tier[i], read_color(colors[i]));
  }
}

TEST_P(Tiers, EveryChartShowsEachLaureateUnderItsTier) {
  const auto result = read_with(list_of(GetParam()), GetParam());
  ASSERT_TRUE(result.ok()) << first_sentence(result);
  const Catalog& catalog = *result.value;
  for (std::size_t kind = 0; kind < chart_ids.size(); ++kind) {
    const State state = testing::with_chart(static_cast<ChartKind>(kind));
    const ChartModel model = present_chart(state, catalog, {0, 0, 900, 500}, 16, testing::half_em_a_letter);
    std::vector<bool> seen(catalog.laureates.size());
    for (const ChartMark& mark : model.marks) {
      seen[mark.laureate] = true;
      EXPECT_EQ(mark.tier, catalog.laureates[mark.laureate].tier);
      EXPECT_LE(mark.center.x + mark.radius, 900);
    }
    EXPECT_EQ(std::ranges::count(seen, true), static_cast<std::ptrdiff_t>(seen.size())) << chart_ids[kind];
  }
}

TEST_P(Tiers, CaptionsNameAllOfThem) {
  const auto result = read_with(list_of(GetParam()), GetParam());
  ASSERT_TRUE(result.ok());
  const std::string caption = chart_caption({}, *result.value);
  for (std::size_t i = 1; i <= GetParam(); ++i)
    EXPECT_NE(caption.find("iveau " + std::to_string(i)), caption.npos) << caption;
}

TEST_P(Tiers, TheHighestSoundsHighest) {
  const auto result = read_with(list_of(GetParam()), GetParam());
  ASSERT_TRUE(result.ok());
  const std::string lines = note_lines({}, *result.value);
  const std::string highest = "legend\t" + std::to_string(GetParam() - 1) + "\t";
  const std::size_t at = lines.find(highest);
  ASSERT_NE(at, lines.npos) << lines;
  EXPECT_NE(lines.find("Niveau 1", at), lines.npos) << lines;
}

TEST(TierFaults, NoneOrTooManyAreRefused) {
  EXPECT_NE(first_sentence(read_with("", 1)).find("tiers"), std::string::npos);
  EXPECT_FALSE(read_with(list_of(most_tiers + 1), most_tiers).ok());
}

TEST(TierFaults, ASilhouetteIsOneTiers) {
  const auto result = read_with(tier(1, "rosette", colors[0]) + "," + tier(2, "rosette", colors[1]), 2);
  EXPECT_NE(first_sentence(result).find("silhouette"), std::string::npos) << first_sentence(result);
}

TEST(TierFaults, AColourThatIsNoneAndOneThatNobodySees) {
  for (const std::string_view wrong : {"rouge", "#12345", "#1234567", "1234567", "#12345g", "#-12345"})
    EXPECT_NE(first_sentence(read_with(tier(1, "rosette", wrong), 1)).find("tiers[0].color.light"), std::string::npos)
        << wrong;
  const auto pale = read_with(tier(1, "rosette", "#fff0c0"), 1);
  EXPECT_NE(first_sentence(pale).find("contraste"), std::string::npos) << first_sentence(pale);
}

TEST(TierFaults, ATierThatTheEditionDoesNotHave) {
  const auto result = read_with(list_of(1), 2);
  EXPECT_NE(first_sentence(result).find("niveau-2"), std::string::npos) << first_sentence(result);
}

}  // namespace
}  // namespace atlas
