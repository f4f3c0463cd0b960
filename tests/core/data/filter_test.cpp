// Who passes, against the facts counted by hand in the announcement.
#include "core/data/filter.h"

#include <gtest/gtest.h>

#include "core/data/facet_counts.h"
#include "core/data/population_text.h"
#include "core/state/permalink.h"
#include "core/state/update.h"
#include "support/data_files.h"

namespace atlas {
namespace {

class FilterTest : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;

  std::size_t shown_by(std::string_view query) const {
    return shown_laureates(update({}, read_permalink(query, catalog), catalog), catalog).size();
  }
};

TEST_F(FilterTest, EachChoiceIsToldWithWhatItWouldShow) {
  const State gold = update({}, read_permalink("tier=or", catalog), catalog);
  const std::string lines = count_lines(gold.filter, catalog);
  for (const char* line : {"tier:or\t5\n", "tier:bronze\t10\n", "theme:inclusion\t1\n", "theme:modernisation\t0\n"})
    EXPECT_NE(lines.find(line), lines.npos) << line << lines;
}

TEST_F(FilterTest, ByRegion) {
  EXPECT_EQ(shown_by("region=53"), 3U) << "Rennes, Région Bretagne, Mégalis";
  EXPECT_EQ(shown_by("region=76"), 3U) << "Sicoval, Montpellier, Région Occitanie";
  EXPECT_EQ(shown_by("region=52"), 4U) << "Nantes, Anjou Numérique, La Châtaigneraie, Angers";
  EXPECT_EQ(shown_by("region=53,76"), 6U);
}

TEST_F(FilterTest, ByDepartement) {
  EXPECT_EQ(shown_by("departement=31"), 2U) << "Sicoval and Haute-Garonne, Région Occitanie";
  EXPECT_EQ(shown_by("departement=83"), 1U) << "Aix-Marseille has communes there";
  EXPECT_EQ(shown_by("departement=49&kind=syndicat"), 1U) << "Anjou Numérique";
}

TEST_F(FilterTest, ByKind) {
  EXPECT_EQ(shown_by("kind=metropole"), 9U);
  EXPECT_EQ(shown_by("kind=region"), 2U);
  EXPECT_EQ(shown_by("kind=commune"), 5U) << "Rennes, Grenoble’s, Épernay, Nancy, Antony";
  EXPECT_EQ(shown_by("kind=metropole&tier=or"), 4U) << "Lyon, Rennes, Bordeaux, Rouen";
  EXPECT_EQ(shown_by("kind=departement"), 1U) << "Haute-Garonne, beside Sicoval";
  EXPECT_EQ(shown_by("kind=commune,metropole"), 11U) << "who is of both is counted once";
}

TEST_F(FilterTest, ByInhabitantsBothEndsIncluded) {
  EXPECT_EQ(shown_by("population=15627-46800"), 2U) << "La Châtaigneraie, Épernay";
  EXPECT_EQ(shown_by("population=15628-46799"), 0U);
  EXPECT_EQ(shown_by("population=-46800"), 2U);
  EXPECT_EQ(shown_by("population=3000000-"), 3U);
  EXPECT_EQ(shown_by("population=46800-15627"), 2U) << "the wrong way round";
}

TEST_F(FilterTest, SetsNarrowOneAnother) {
  EXPECT_EQ(shown_by("region=52&tier=bronze&theme=inclusion"), 2U) << "Nantes, Anjou Numérique";
}

TEST_F(FilterTest, AValueAloneReplacesTheOthersAndGoesAgain) {
  State state = update({}, Toggle{Facet::tier, 0}, catalog);
  state = update(state, Toggle{Facet::tier, 1}, catalog);
  state = update(state, ToggleAlone{Facet::tier, 2}, catalog);
  EXPECT_EQ(shown_laureates(state, catalog).size(), 10U);
  EXPECT_EQ(update(state, ToggleAlone{Facet::tier, 2}, catalog), State{});
  EXPECT_EQ(update({}, ToggleAlone{Facet::kind, 999}, catalog), State{});
}

TEST_F(FilterTest, RangesInWords) {
  const Texts texts;
  EXPECT_EQ(population_text({}, texts), "");
  EXPECT_EQ(population_text({10'000, 50'000}, texts), "de 10\u202F000 à 50\u202F000 habitants");
  EXPECT_EQ(population_text({10'000, PopulationRange{}.most}, texts), "à partir de 10\u202F000 habitants");
  EXPECT_EQ(population_text({0, 50'000}, texts), "jusqu’à 50\u202F000 habitants");
}

}  // namespace
}  // namespace atlas
