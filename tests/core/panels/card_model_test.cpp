// The card and those that it compares with, counted by hand in data/laureats-2024.json and data/geo/communes.topo.json.
#include "core/panels/card_model.h"

#include <gtest/gtest.h>

#include "core/data/comparable.h"
#include "core/page/card_lines.h"
#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"

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
  std::string fact(std::string_view id, std::string_view label) {
    for (const CardModel::Fact& one : card_of(id).facts) {
      if (one.label == label) return one.value;
    }
    return {};
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
  // Aix: a métropole of 1.35 times as many. Grenoble: a métropole of the région. Bordeaux: the nearest métropole in
  // size.
  EXPECT_EQ(comparable_ids("lyon"), (Ids{"aix-marseille-provence", "grenoble", "bordeaux"}));
  // Métropoles of 503 000, 450 608 and 522 542 for 480 178: the nearest first; Nantes, 1.44 times, is the fourth.
  EXPECT_EQ(comparable_ids("rennes"), (Ids{"rouen-normandie", "grenoble", "montpellier"}));
  // The other région, then those of its own, the nearest in size first.
  EXPECT_EQ(comparable_ids("occitanie"), (Ids{"bretagne", "sicoval-haute-garonne", "montpellier"}));
}

TEST_F(CardTest, SaysWhatTheMapShowsOfATerritory) {
  EXPECT_EQ(fact("lyon", "Sur la carte"), "par communes, faute du périmètre officiel");
  EXPECT_EQ(fact("sicoval-haute-garonne", "Sur la carte"), "par communes, faute du périmètre officiel");
  EXPECT_EQ(fact("bretagne", "Sur la carte"), "contour simplifié (Natural Earth)");
  world.geography.perimeters.push_back({"200046977", "Métropole de Lyon", {}, {}, {}});
  EXPECT_EQ(fact("lyon", "Sur la carte"), "périmètre officiel (IGN)");
  EXPECT_EQ(fact("bretagne", "Sur la carte"), "contour simplifié (Natural Earth)");
}

TEST_F(CardTest, ComparesLikeWithLike) {
  // Towns with towns, the nearest in size first: Nancy, Épernay and Rennes share their awards with intercommunalities.
  EXPECT_EQ(comparable_ids("antony"), (Ids{"grand-nancy", "epernay", "rennes"}));
  // The Haute-Garonne has about as many inhabitants as the métropole de Lyon: a département is compared with none.
  for (const std::string& id : comparable_ids("sicoval-haute-garonne")) EXPECT_NE(id, "lyon");
  EXPECT_EQ(
      card_of("sicoval-haute-garonne").sections[0].links[0].reason,
      "même type de collectivité et taille proche (72\u202F636 habitants\u00A0: Communauté d’agglomération Lisieux "
      "Normandie)");
}

TEST_F(CardTest, ComparesWithNobodyWithoutAReason) {
  Holder& antony = catalog.laureates[testing::laureate(catalog, "antony")].holders.front();
  antony.population.reset();
  catalog.laureates[testing::laureate(catalog, "antony")].kinds.clear();
  EXPECT_EQ(comparable_ids("antony"), Ids{}) << "alone in its région, too";
}

TEST_F(CardTest, SaysWhyEachIsComparable) {
  const CardModel::Links section = card_of("rennes").sections[0];
  EXPECT_EQ(section.title, "Territoires comparables");
  EXPECT_EQ(section.links[0].name, "Métropole Rouen Normandie");
  EXPECT_EQ(section.links[0].reason,
            "même type de collectivité et taille proche (503\u202F000 habitants\u00A0: Métropole Rouen "
            "Normandie)");
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
  EXPECT_EQ(fact("rennes", "Périmètre"), "Rennes Métropole (43 communes)");
  EXPECT_EQ(fact("bretagne", "Périmètre"), "");
}

TEST_F(CardTest, NamesAllWhoHoldTheAward) {
  EXPECT_EQ(fact("rennes", "Porté par"), "Ville de Rennes et Rennes Métropole");
  EXPECT_EQ(fact("grenoble", "Porté par"), "Grenoble-Alpes Métropole et les communes membres");
  EXPECT_EQ(fact("aix-marseille-provence", "Porté par"), "Métropole d’Aix-Marseille-Provence et Hub du Sud");
}

TEST_F(CardTest, SaysWhoseInhabitantsTheFiguresCount) {
  EXPECT_EQ(fact("lyon", "Population"), "1\u202F436\u202F354 habitants\u00A0: Métropole de Lyon, 2023");
  EXPECT_EQ(fact("sicoval-haute-garonne", "Population"),
            "84\u202F219 habitants\u00A0: Communauté d’agglomération du Sicoval, 2023\u202F; 1\u202F471\u202F468 "
            "habitants\u00A0: Haute-Garonne, 2023");
  EXPECT_EQ(fact("megalis-bretagne", "Population"), "3\u202F449\u202F370 habitants\u00A0: Bretagne, 2023");
  EXPECT_EQ(card_of("aix-marseille-provence").remarks,
            "Du Hub du Sud, ni le périmètre ni les habitants ne sont connus.");
}

TEST_F(CardTest, SaysWhereItIs) {
  EXPECT_EQ(fact("rennes", "Département"), "Ille-et-Vilaine (35)");
  EXPECT_EQ(fact("aix-marseille-provence", "Départements"), "Bouches-du-Rhône (13), Var (83) et Vaucluse (84)");
  EXPECT_EQ(fact("lyon", "Adresse"), "20, rue du Lac, CS 33569, 69505 Lyon Cedex 03");
  EXPECT_EQ(fact("rennes", "Adresse"), "") << "none was found";
}

TEST_F(CardTest, GoesOnAmongThoseThatAreShownInTheirOrder) {
  const CardModel first = card_of("lyon");
  EXPECT_FALSE(first.previous);
  EXPECT_EQ(first.next, testing::laureate(catalog, "aix-marseille-provence"));
  EXPECT_EQ(first.position, "1 sur 21");
  state = update(state, Toggle{Facet::tier, tiers::gold}, catalog);
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
