// Titles and captions against what was counted by hand in data/laureats-2024.json.
#include "core/charts/findings.h"

#include <gtest/gtest.h>

#include "support/chart_samples.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

using testing::all_charts;
using testing::with_chart;

// The typography of French, where the expectations below are easier to read without.
std::string plain(std::string text) {
  for (const std::string_view space : {"\u202F", "\u00A0"}) {
    for (std::size_t at = 0; (at = text.find(space, at)) != text.npos;) text.replace(at, space.size(), " ");
  }
  return text;
}

class Findings : public ::testing::Test {
 protected:
  const Catalog catalog = testing::published_catalog();

  std::string title(ChartKind chart, const Filter& filter = {}) const {
    return plain(chart_title(with_chart(chart, filter), catalog));
  }
  std::string caption(const Filter& filter) const {
    return plain(chart_caption(with_chart(ChartKind::themes, filter), catalog));
  }
  Filter only(Facet facet, std::string_view id) const {
    Filter filter;
    set_of(filter, facet).insert(testing::index_in(choices_of(catalog, facet), id));
    return filter;
  }
};

TEST_F(Findings, OfAllOfThem) {
  EXPECT_EQ(title(ChartKind::themes),
            "Inclusion, Services et Territoire intelligent : les thèmes les plus présents, 5 lauréats chacun");
  EXPECT_EQ(title(ChartKind::kinds), "D’abord les métropoles : 9 lauréats sur 21");
  EXPECT_EQ(title(ChartKind::regions), "En tête : Pays de la Loire, 4 lauréats sur 21");
  EXPECT_EQ(title(ChartKind::population), "De 15 627 à 6 124 653 habitants, médiane : 503 000");
  EXPECT_EQ(title(ChartKind::selection), "47 % des projets présentés ont été labellisés : 21 sur 45");
  EXPECT_EQ(title(ChartKind::jury), "21 lauréats choisis selon 6 critères par des représentants de 8 organismes");
}

TEST_F(Findings, OfTheGoldOnes) {
  const Filter gold = only(Facet::tier, "or");
  EXPECT_EQ(title(ChartKind::themes, gold), "5 thèmes à égalité, 1 lauréat chacun");
  EXPECT_EQ(title(ChartKind::kinds, gold), "D’abord les métropoles : 4 lauréats sur 5");
  EXPECT_EQ(title(ChartKind::regions, gold), "5 régions à égalité, 1 lauréat chacune");
  EXPECT_EQ(title(ChartKind::population, gold), "De 158 419 à 1 436 354 habitants, médiane : 503 000");
  EXPECT_EQ(title(ChartKind::selection, gold), "5 des 21 territoires labellisés répondent à ces filtres");
  EXPECT_EQ(title(ChartKind::jury, gold), "5 lauréats choisis selon 6 critères par des représentants de 8 organismes");
}

TEST_F(Findings, OfTies) {
  // Bretagne: Rennes (participation, commune and métropole), Région Bretagne (services, région), Mégalis (données,
  // syndicat).
  const Filter bretagne = only(Facet::region, "53");
  EXPECT_EQ(title(ChartKind::themes, bretagne),
            "Participation, Services et Données : les thèmes les plus présents, 1 lauréat chacun");
  EXPECT_EQ(title(ChartKind::kinds, bretagne), "4 types de collectivités à égalité, 1 lauréat chacun");
  EXPECT_EQ(title(ChartKind::regions, bretagne), "Une même région pour les 3 lauréats affichés : Bretagne");
  EXPECT_EQ(title(ChartKind::population, bretagne), "De 480 178 à 3 449 370 habitants");
  // Données: Porte du Hainaut, Mégalis.
  EXPECT_EQ(title(ChartKind::regions, only(Facet::theme, "donnees")),
            "À égalité : Hauts-de-France et Bretagne, 1 lauréat par région");
  // Both have the inhabitants of Bretagne.
  Filter alike;
  alike.population = {3'000'000, 4'000'000};
  EXPECT_EQ(title(ChartKind::population, alike), "3 449 370 habitants pour chacun des 2 lauréats");
}

TEST_F(Findings, OfWhatAllHaveAndSomeHaveBesideIt) {
  // Two of the three, Rennes and Grenoble, are communes, too: « un même type » would be untrue.
  EXPECT_EQ(title(ChartKind::kinds, only(Facet::theme, "participation")), "D’abord les métropoles : 3 lauréats sur 3");
}

TEST_F(Findings, OfTheMiddleOfAnEvenNumber) {
  // The six silver ones: 450 608, 522 542, 1 939 077, 3 449 370, 3 449 370, 6 124 653.
  EXPECT_EQ(title(ChartKind::population, only(Facet::tier, "argent")),
            "De 450 608 à 6 124 653 habitants, médiane : 2 694 223");
}

TEST_F(Findings, OfOne) {
  const Filter lisieux = only(Facet::theme, "modernisation");
  EXPECT_EQ(title(ChartKind::themes, lisieux), "Un seul lauréat : Lisieux (Modernisation du service public)");
  EXPECT_EQ(title(ChartKind::kinds, lisieux), "Un seul lauréat : Lisieux (communauté d’agglomération)");
  EXPECT_EQ(title(ChartKind::regions, lisieux), "Un seul lauréat : Lisieux (Normandie)");
  EXPECT_EQ(title(ChartKind::population, lisieux),
            "Un seul lauréat : Lisieux (72 636 habitants : Communauté d’agglomération Lisieux Normandie, 2023)");
  EXPECT_EQ(title(ChartKind::selection, lisieux), "1 des 21 territoires labellisés répond à ces filtres");
  EXPECT_EQ(title(ChartKind::jury, lisieux), "1 lauréat choisi selon 6 critères par des représentants de 8 organismes");
}

TEST_F(Findings, OfNobody) {
  Filter nobody = only(Facet::theme, "modernisation");
  set_of(nobody, Facet::tier).insert(tiers::gold);
  for (const ChartKind chart : all_charts)
    EXPECT_EQ(title(chart, nobody), "Aucun territoire ne répond à tous ces choix");
  EXPECT_EQ(caption(nobody), "Aucun lauréat sur 21");
}

TEST_F(Findings, TheCaptionSaysTheNumbersInWords) {
  EXPECT_EQ(caption({}), "21 lauréats : 5 or, 6 argent et 10 bronze");
  EXPECT_EQ(caption(only(Facet::theme, "inclusion")), "5 lauréats sur 21 : 1 or, 1 argent et 3 bronze");
  EXPECT_EQ(caption(only(Facet::region, "28")), "2 lauréats sur 21 : 1 or et 1 bronze");
  EXPECT_EQ(caption(only(Facet::tier, "or")), "5 lauréats sur 21, label Or");
  EXPECT_EQ(caption(only(Facet::theme, "modernisation")), "1 lauréat sur 21, label Bronze");
}

TEST_F(Findings, AChartSaysHowItCountsThoseOfSeveralHolders) {
  EXPECT_EQ(chart_note(ChartKind::kinds, catalog), "Un lauréat à plusieurs porteurs compte dans la ligne de chacun.");
  EXPECT_EQ(chart_note(ChartKind::population, catalog),
            "Un lauréat à plusieurs porteurs compte pour son périmètre le plus peuplé.");
  for (const ChartKind chart : {ChartKind::themes, ChartKind::regions, ChartKind::jury})
    EXPECT_EQ(chart_note(chart, catalog), "");
  Catalog alone = catalog;
  for (Laureate& one : alone.laureates) one.perimeters.resize(1);
  EXPECT_EQ(chart_note(ChartKind::population, alone), "");
}

TEST_F(Findings, TheRowsOfTheTableAddUp) {
  for (const ChartKind chart :
       {ChartKind::themes, ChartKind::kinds, ChartKind::regions, ChartKind::population, ChartKind::jury}) {
    std::int64_t sum = 0;
    for (const ChartRow& row : chart_rows(with_chart(chart), catalog)) {
      sum += row.count;
      EXPECT_EQ(static_cast<std::size_t>(row.count), row.by_tier[0] + row.by_tier[1] + row.by_tier[2]) << row.label;
    }
    // Five laureates have two kinds of holders, and count in both rows.
    EXPECT_EQ(sum, chart == ChartKind::kinds ? 26 : 21) << static_cast<int>(chart);
  }
}

TEST_F(Findings, TheRowsOfTheTable) {
  const auto gold = chart_rows(with_chart(ChartKind::kinds, only(Facet::tier, "or")), catalog);
  ASSERT_EQ(gold.size(), 8U);
  EXPECT_EQ(gold[0].label, "Métropole");
  EXPECT_EQ(gold[0].count, 4);
  const auto decades = chart_rows(with_chart(ChartKind::population), catalog);
  ASSERT_EQ(decades.size(), 3U);
  EXPECT_EQ(plain(decades[0].label), "de 10 000 à 100 000 habitants");
  EXPECT_EQ(decades[0].count, 4);  // Châtaigneraie, Épernay, Antony, Lisieux
  EXPECT_EQ(decades[1].count, 11);
  EXPECT_EQ(decades[2].count, 6);
  const auto rounds = chart_rows(with_chart(ChartKind::selection), catalog);
  EXPECT_EQ(rounds[0].label, "projets présentés");
  EXPECT_EQ(rounds[1].label, "projets auditionnés");
  EXPECT_EQ(rounds[2].label, "territoires labellisés");
}

TEST_F(Findings, TheLinesOfThePage) {
  EXPECT_EQ(
      plain(chart_lines(with_chart(ChartKind::kinds, only(Facet::theme, "modernisation")), catalog)),
      "Un seul lauréat : Lisieux (communauté d’agglomération)\n1 lauréat sur 21, label Bronze. Un lauréat à plusieurs "
      "porteurs compte dans la ligne de chacun.\n"
      "Collectivité\tNombre\tOr\tArgent\tBronze\n"
      "Métropole\t0\t0\t0\t0\nCommunauté urbaine\t0\t0\t0\t0\nCommunauté d’agglomération\t1\t0\t0\t1\n"
      "Communauté de communes\t0\t0\t0\t0\nRégion\t0\t0\t0\t0\nDépartement\t0\t0\t0\t0\nCommune\t0\t0\t0\t0\nSyndicat "
      "mixte\t0\t0\t0\t0");
  const std::string rounds = chart_lines(with_chart(ChartKind::selection), catalog);
  EXPECT_TRUE(
      rounds.ends_with("\nSélection\tNombre\nProjets présentés\t45\nProjets auditionnés\t28\n"
                       "Territoires labellisés\t21"))
      << rounds;
}

}  // namespace
}  // namespace atlas
