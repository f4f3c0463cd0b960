// The card and those that it compares with, counted by hand in data/laureats-2024.json and data/geo/communes.topo.json.
#include "core/card_model.h"

#include <gtest/gtest.h>

#include "core/card_lines.h"
#include "core/comparable.h"
#include "core/update.h"
#include "support/data_files.h"

namespace atlas {
namespace {

class CardTest : public ::testing::Test {
 protected:
  World world = testing::published_world();
  Catalog& catalog = world.catalog;
  State state;

  CardModel card_of(std::string_view id) {
    state = update(state, Select{testing::laureate(catalog, id)}, catalog);
    return present_card(state, catalog, world.geography).value_or(CardModel{});
  }
  std::vector<std::string> comparable_ids(std::string_view id) const {
    std::vector<std::string> ids;
    for (const Comparable& one : comparable_to(catalog, testing::laureate(catalog, id))) {
      ids.push_back(catalog.laureates[one.laureate].id);
    }
    return ids;
  }
};

using Ids = std::vector<std::string>;

TEST_F(CardTest, ComparesByKindAndSizeBeforeRegion) {
  // Aix: a métropole of 1.35 times as many. Grenoble: a métropole of the région. Sicoval: about the same size.
  EXPECT_EQ(comparable_ids("lyon"), (Ids{"aix-marseille-provence", "grenoble", "sicoval-haute-garonne"}));
  // Métropoles of 503 000, 450 608 and 522 542 for 480 178: the nearest first; Nantes, 1.44 times, is the fourth.
  EXPECT_EQ(comparable_ids("rennes"), (Ids{"rouen-normandie", "grenoble", "montpellier"}));
  // The other région, then those of its own, the nearest in size first.
  EXPECT_EQ(comparable_ids("occitanie"), (Ids{"bretagne", "sicoval-haute-garonne", "montpellier"}));
}

TEST_F(CardTest, ComparesWithNobodyWithoutAReason) {
  // The only commune, alone in its région: two are about its size.
  EXPECT_EQ(comparable_ids("antony"), (Ids{"lisieux-normandie", "epernay"}));
}

TEST_F(CardTest, SaysWhyEachIsComparable) {
  const CardModel::Links section = card_of("rennes").sections[0];
  EXPECT_EQ(section.title, "Territoires comparables");
  EXPECT_EQ(section.links[0].name, "Métropole Rouen Normandie");
  EXPECT_EQ(section.links[0].reason, "même type de collectivité et taille proche (503\u202F000 habitants)");
  EXPECT_EQ(card_of("lyon").sections[0].links[1].reason, "même type de collectivité et même région");
}

TEST_F(CardTest, NamesTheOthersOfItsTheme) {
  const CardModel::Links section = card_of("rennes").sections[1];
  EXPECT_EQ(section.title, "Même thème");
  ASSERT_EQ(section.links.size(), 2U);
  EXPECT_EQ(section.links[0].laureate, testing::laureate(catalog, "montpellier"));
  EXPECT_EQ(section.links[1].laureate, testing::laureate(catalog, "grenoble"));
  EXPECT_EQ(card_of("lisieux-normandie").sections.size(), 1U) << "the only one of its theme";
}

TEST_F(CardTest, CountsTheCommunesThatAreKnown) {
  EXPECT_EQ(card_of("rennes").facts[2].value, "Rennes Métropole (43 communes)");
  for (const CardModel::Fact& fact : card_of("bretagne").facts) EXPECT_NE(fact.label, "Périmètre");
}

TEST_F(CardTest, GoesOnAmongThoseThatAreShownInTheirOrder) {
  const CardModel first = card_of("lyon");
  EXPECT_FALSE(first.previous);
  EXPECT_EQ(first.next, testing::laureate(catalog, "aix-marseille-provence"));
  EXPECT_EQ(first.position, "1 sur 21");
  state = update(state, Toggle{Facet::tier, index_of(Tier::gold)}, catalog);
  state = update(state, SortTable{TableColumn::population}, catalog);
  const CardModel last = card_of("lyon");
  EXPECT_EQ(last.previous, testing::laureate(catalog, "bordeaux"));
  EXPECT_FALSE(last.next);
  EXPECT_EQ(last.position, "5 sur 5");
}

TEST_F(CardTest, GoesToThePageAsLinesThatNoTextBreaks) {
  catalog.laureates[0].project = "a\tb\nlink\x01";
  const std::string lines = card_lines(card_of("lyon"), catalog);
  EXPECT_TRUE(lines.starts_with("lyon\t\taix-marseille-provence\tLabel Or\t")) << lines;
  EXPECT_NE(lines.find("\ta b link \t"), lines.npos);
  EXPECT_NE(lines.find("\nsection\tTerritoires comparables\nlink\t"), lines.npos);
  EXPECT_NE(lines.find("\nlink\tgrenoble\tGrenoble-Alpes M"), lines.npos);
  EXPECT_EQ(lines.substr(0, lines.find('\n')).find("\tCopier le lien\tFermer"), lines.find("\tCopier le lien"));
  EXPECT_EQ(card_lines(std::nullopt, catalog), "");
}

}  // namespace
}  // namespace atlas
