// The published names, found as people type them, and what the page is told.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/data/place_index.h"
#include "core/data/translation.h"
#include "core/page/hit_lines.h"
#include "support/data_files.h"

namespace atlas {
namespace {

class Places : public ::testing::Test {
 protected:
  World world = testing::published_world();
  Catalog& catalog = world.catalog;

  void SetUp() override {
    EXPECT_TRUE(read_names(testing::data_file("geo/names.json"), world.geography).empty());
    index_communes(catalog, world.geography);
  }
  std::vector<std::string> ids(std::string_view query) const {
    std::vector<std::string> found;
    for (const std::size_t laureate : found_by(catalog.search, query)) found.push_back(catalog.laureates[laureate].id);
    return found;
  }
  using Ids = std::vector<std::string>;
};

TEST_F(Places, FindTheirLaureateHoweverTheyAreTyped) {
  for (const char* query : {"Labège", "labege", "LABÈGE", "Lbaège", "labeg", "labge", "labège sicoval"})
    EXPECT_EQ(ids(query), Ids{"sicoval-haute-garonne"}) << query;
  for (const char* query : {"Pertuis", "pertui", "Prtuis", "aix en provence", "d'aix"})
    EXPECT_EQ(ids(query), Ids{"aix-marseille-provence"}) << query;
  EXPECT_EQ(ids("Cesson-Sévigné"), (Ids{"rennes", "megalis-bretagne"}));  // in Rennes Métropole; seat of the other
}

TEST_F(Places, AreEachThereOnce) {
  const std::size_t count = catalog.search.entries.size();
  index_communes(catalog, world.geography);
  EXPECT_EQ(catalog.search.entries.size(), count);
  index_communes(catalog, testing::detailed_world().geography);
  EXPECT_EQ(catalog.search.entries.size(), count);
}

TEST_F(Places, AreThoseOfPerimetersThatTheSourceKnows) {
  std::size_t added = 0, of_rennes = 0;
  for (const SearchEntry& entry : catalog.search.entries) {
    if (entry.field != SearchField::commune) continue;
    ++added;
    if (entry.text == "Rennes") ++of_rennes;
  }
  EXPECT_EQ(added, 660U);    // as many as names.json has, each in one perimeter
  EXPECT_EQ(of_rennes, 1U);  // the commune and its intercommunality are both perimeters of one laureate
}

TEST_F(Places, WithoutNamesNothingIsAdded) {
  World plain = testing::published_world();
  const std::size_t count = plain.catalog.search.entries.size();
  index_communes(plain.catalog, plain.geography);
  EXPECT_EQ(plain.catalog.search.entries.size(), count);
  EXPECT_TRUE(found_by(plain.catalog.search, "Pertuis").empty());
}

TEST_F(Places, NamesThatAreNoneAreAProblemAndNoMore) {
  for (const char* names : {"", "{", "[]", R"({"communes":[{"code":"31254"}],"towns":[]})"})
    EXPECT_FALSE(read_names(names, world.geography).empty()) << names;
}

TEST_F(Places, LaureatesAreFoundByTheirOwnWords) {
  EXPECT_EQ(hit_lines(catalog, "lyon").substr(0, 5), "lyon\t");
  EXPECT_EQ(ids("norking"), Ids{"lisieux-normandie"});
  EXPECT_EQ(ids("epernay"), Ids{"epernay"});
  EXPECT_EQ(ids("chataigneraie acces"), Ids{"pays-de-la-chataigneraie"});
}

TEST_F(Places, DepartementsAreThoseOfTheWholeTerritory) {
  std::vector<std::string> of;
  for (const char* id : {"aix-marseille-provence", "bretagne", "anjou-numerique", "antony"}) {
    std::string all;
    for (const SearchEntry& entry : catalog.search.entries) {
      if (entry.field == SearchField::departement && entry.laureate == testing::laureate(catalog, id))
        all += entry.text + " ";
    }
    of.push_back(all);
  }
  std::ranges::sort(of);
  EXPECT_EQ(of, Ids({"Bouches-du-Rhône (13) Var (83) Vaucluse (84) ",
                     "Côtes-d’Armor (22) Finistère (29) Ille-et-Vilaine (35) Morbihan (56) ", "Hauts-de-Seine (92) ",
                     "Maine-et-Loire (49) "}));
}

TEST_F(Places, ADepartementIsFoundByItsNumberAndItsPostalCodes) {
  Catalog other;
  other.departements = {{"971", "Guadeloupe", ""}, {"2A", "Corse-du-Sud", ""}};
  other.laureates.push_back({.id = "x", .name = "X"});
  other.laureates[0].departements = {0, 1};
  index_departements(other, world.geography);
  EXPECT_EQ(hit_lines(other, "971"), "x\tdepartement\tGuadeloupe (971)\t12,15\tX\n");
  EXPECT_EQ(hit_lines(other, "97100"), "x\tdepartement\tGuadeloupe (971)\t12,15\tX\n");
  EXPECT_EQ(hit_lines(other, "2a"), "x\tdepartement\tCorse-du-Sud (2A)\t14,16\tX\n");
}

TEST_F(Places, ThemesAreFoundInTheLanguageOfThePage) {
  EXPECT_TRUE(ids("digital inclusion").empty());
  for (Term& theme : catalog.themes) {
    if (theme.id == "inclusion") theme.name = "Digital inclusion";
  }
  CatalogWords words = words_of(catalog);
  put_words(catalog, words);
  EXPECT_EQ(ids("digital inclusion").size(), 5U);
  EXPECT_EQ(hit_lines(catalog, "digital").substr(0, 38), "lyon\ttheme\tDigital inclusion\t0,7\tMétr");
}

TEST_F(Places, ThePageIsToldWhoWhyAndWhere) {
  EXPECT_EQ(hit_lines(catalog, "calvados"),
            "lisieux-normandie\tdepartement\tCalvados (14)\t0,8\tCommunauté d’agglomération Lisieux Normandie\n");
  EXPECT_EQ(hit_lines(catalog, "paca").substr(0, 64),
            "aix-marseille-provence\tregion\tProvence-Alpes-Côte d’Azur\t0,26");
  EXPECT_EQ(hit_lines(catalog, "labeg"),
            "sicoval-haute-garonne\tcommune\tLabège\t0,5\t"
            "Communauté d’agglomération du Sicoval & Conseil départemental de la Haute-Garonne\n");
  EXPECT_EQ(hit_lines(catalog, "norking flex"),
            "lisieux-normandie\tproject\tLe Flex Office à la mode NORKING\t3,7;25,32\t"
            "Communauté d’agglomération Lisieux Normandie\n");
  EXPECT_EQ(hit_lines(catalog, "atlantide"), "");
}

TEST_F(Places, ThePageIsToldOfEightAtMost) {
  const std::string lines = hit_lines(catalog, "metropole");
  EXPECT_EQ(std::ranges::count(lines, '\n'), 8);
}

TEST(HitLines, CountAsJavaScriptDoesAndStayLines) {
  Catalog catalog;
  catalog.laureates.push_back({.id = "x", .name = "X"});
  catalog.search.add(0, SearchField::name, "🎉 Fête\tde\nLyon");
  EXPECT_EQ(hit_lines(catalog, "lyon fete"), "x\tname\t🎉 Fête de Lyon\t3,7;11,15\tX\n");
}

}  // namespace
}  // namespace atlas
