// The published names, found as people type them, and what the page is told.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/search/commune_index.h"
#include "core/search/hit_lines.h"
#include "support/data_files.h"

namespace atlas {
namespace {

class Communes : public ::testing::Test {
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

TEST_F(Communes, FindTheirLaureateHoweverTheyAreTyped) {
  for (const char* query : {"Labège", "labege", "LABÈGE", "Lbaège", "labeg", "labège sicoval"})
    EXPECT_EQ(ids(query), Ids{"sicoval-haute-garonne"}) << query;
  for (const char* query : {"Pertuis", "pertui", "Prtuis", "aix en provence", "d'aix"})
    EXPECT_EQ(ids(query), Ids{"aix-marseille-provence"}) << query;
  EXPECT_EQ(ids("Cesson-Sévigné"), (Ids{"rennes", "megalis-bretagne"}));  // in Rennes Métropole; seat of the other
}

TEST_F(Communes, AreEachThereOnce) {
  const std::size_t count = catalog.search.entries.size();
  index_communes(catalog, world.geography);
  EXPECT_EQ(catalog.search.entries.size(), count);
  index_communes(catalog, testing::detailed_world().geography);
  EXPECT_EQ(catalog.search.entries.size(), count);
}

TEST_F(Communes, AreThoseOfPerimetersThatTheSourceKnows) {
  std::size_t added = 0, of_rennes = 0;
  for (const SearchEntry& entry : catalog.search.entries) {
    if (entry.field != SearchField::commune) continue;
    ++added;
    if (entry.text == "Rennes") ++of_rennes;
  }
  EXPECT_EQ(added, 660U);    // as many as names.json has, each in one perimeter
  EXPECT_EQ(of_rennes, 1U);  // the commune and its intercommunality are both perimeters of one laureate
}

TEST_F(Communes, WithoutNamesNothingIsAdded) {
  World plain = testing::published_world();
  const std::size_t count = plain.catalog.search.entries.size();
  index_communes(plain.catalog, plain.geography);
  EXPECT_EQ(plain.catalog.search.entries.size(), count);
  EXPECT_TRUE(found_by(plain.catalog.search, "Pertuis").empty());
}

TEST_F(Communes, NamesThatAreNoneAreAProblemAndNoMore) {
  for (const char* names : {"", "{", "[]", R"({"communes":[{"code":"31254"}],"towns":[]})"})
    EXPECT_FALSE(read_names(names, world.geography).empty()) << names;
}

TEST_F(Communes, LaureatesAreFoundByTheirOwnWords) {
  EXPECT_EQ(hit_lines(catalog, "lyon").substr(0, 5), "lyon\t");
  EXPECT_EQ(ids("norking"), Ids{"lisieux-normandie"});
  EXPECT_EQ(ids("epernay"), Ids{"epernay"});
  EXPECT_EQ(ids("chataigneraie acces"), Ids{"pays-de-la-chataigneraie"});
}

TEST_F(Communes, ThePageIsToldWhoWhyAndWhere) {
  EXPECT_EQ(hit_lines(catalog, "labeg"),
            "sicoval-haute-garonne\tcommune\tLabège\t0,5\t"
            "Communauté d’agglomération du Sicoval & Conseil départemental de la Haute-Garonne\n");
  EXPECT_EQ(hit_lines(catalog, "norking flex"),
            "lisieux-normandie\tproject\tLe Flex Office à la mode NORKING\t3,7;25,32\t"
            "Communauté d’agglomération Lisieux Normandie\n");
  EXPECT_EQ(hit_lines(catalog, "atlantide"), "");
}

TEST_F(Communes, ThePageIsToldOfEightAtMost) {
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
