// What a laureate's own page says of its sources, read by hand in data/laureats-2024.json.
#include "core/page/laureate_details.h"

#include <gtest/gtest.h>

#include <set>

#include "support/data_files.h"

namespace atlas {
namespace {

class DetailsTest : public ::testing::Test {
 protected:
  Catalog catalog = testing::published_world().catalog;

  Laureate& laureate(std::string_view id) { return catalog.laureates[testing::laureate(catalog, id)]; }
  LaureateDetails details(std::string_view id) { return present_details(laureate(id), catalog); }
  std::string facts_from(std::string_view id, std::string_view source) {
    for (const CitedSource& one : details(id).sources) {
      if (one.source.id == source) return one.facts;
    }
    return {};
  }
};

TEST_F(DetailsTest, ASirenIsReadInGroupsOfThree) {
  EXPECT_EQ(siren_text("200046977"), "200\u202F046\u202F977");
  for (const std::string_view other : {"", "20004697", "2000469770", "20004697A"}) EXPECT_EQ(siren_text(other), other);
}

TEST_F(DetailsTest, EachHolderHasItsOwnSiren) {
  EXPECT_EQ(details("lyon").siren.value().value, "200\u202F046\u202F977");
  EXPECT_EQ(details("rennes").siren.value().value,
            "213\u202F502\u202F388\u00A0: Ville de Rennes\u202F; 243\u202F500\u202F139\u00A0: Rennes Métropole");
  EXPECT_EQ(details("aix-marseille-provence").siren.value().value,
            "200\u202F054\u202F807\u00A0: Métropole d’Aix-Marseille-Provence")
      << "of the Hub du Sud it is not known";
  EXPECT_FALSE(details("anjou-numerique").siren);
}

TEST_F(DetailsTest, EachSourceStandsOnceTheAnnouncementFirst) {
  std::vector<std::string> ids;
  for (const CitedSource& one : details("lyon").sources) ids.push_back(one.source.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"communique", "cog-epci", "insee-2023", "siege-lyon", "geonames"}));
  for (const Laureate& one : catalog.laureates) {
    const LaureateDetails all = present_details(one, catalog);
    std::set<std::string> each;
    for (const CitedSource& cited : all.sources) each.insert(cited.source.id);
    EXPECT_EQ(each.size(), all.sources.size()) << one.id;
    EXPECT_EQ(all.sources.front().source.id, "communique") << one.id;
  }
}

TEST_F(DetailsTest, ASourceSaysWhatItIsTheSourceOf) {
  EXPECT_EQ(facts_from("lyon", "communique"), "Lauréat, projet, thème et niveau");
  EXPECT_EQ(facts_from("lyon", "cog-epci"), "Porteur, territoire et SIREN");
  EXPECT_EQ(facts_from("lyon", "insee-2023"), "Population");
  EXPECT_EQ(facts_from("lyon", "siege-lyon"), "Siège et adresse");
  EXPECT_EQ(facts_from("rennes", "wikipedia-metropoles"), "Siège");
  EXPECT_EQ(facts_from("lyon", "geonames"), "Repère sur la carte");
}

TEST_F(DetailsTest, HoldersOfDifferentSourcesAreNamed) {
  EXPECT_EQ(facts_from("rennes", "cog-communes"), "Porteur, territoire et SIREN (Ville de Rennes)");
  EXPECT_EQ(facts_from("rennes", "cog-epci"), "Porteur, territoire et SIREN (Rennes Métropole)");
  EXPECT_EQ(facts_from("rennes", "insee-2023"), "Population") << "of both";
  EXPECT_EQ(facts_from("aix-marseille-provence", "communique"),
            "Lauréat, projet, thème et niveau\u202F; porteur (Hub du Sud)");
  EXPECT_EQ(details("rennes").sources[1].names, (std::vector<std::string>{"Ville de Rennes"}));
}

TEST_F(DetailsTest, APlaceThatStandsForASeatIsNoSeat) {
  EXPECT_EQ(facts_from("anjou-numerique", "cog-departements"), "Repère sur la carte");
}

TEST_F(DetailsTest, ASourceThatIsNotInTheListIsLeftOut) {
  laureate("lyon").seat.source = "nobody";
  EXPECT_EQ(details("lyon").sources.size(), 4U);
}

}  // namespace
}  // namespace atlas
