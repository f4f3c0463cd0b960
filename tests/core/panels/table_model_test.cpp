// The list: who is in it, and in what order. Expectations are counted in data/laureats-2024.json.
#include "core/panels/table_model.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

class TableTest : public ::testing::Test {
 protected:
  World world = testing::published_world();
  Catalog& catalog = world.catalog;
  State state;

  void sort(TableColumn column) { state = update(state, SortTable{column}, catalog); }
  std::vector<std::string> ids() const {
    std::vector<std::string> all;
    for (const LaureateIndex index : sorted_laureates(state, catalog)) all.push_back(catalog.laureates[index].id);
    return all;
  }
  std::vector<std::string> first_ids(std::size_t count) const {
    std::vector<std::string> all = ids();
    all.resize(count);
    return all;
  }
};

using Ids = std::vector<std::string>;

TEST_F(TableTest, BeginsInTheOrderOfTheAnnouncement) {
  EXPECT_EQ(first_ids(3), (Ids{"lyon", "aix-marseille-provence", "nantes"}));
  EXPECT_EQ(ids().size(), 21U);
}

TEST_F(TableTest, InhabitantsRiseThenFallThenGiveTheAnnouncementBack) {
  sort(TableColumn::population);
  EXPECT_EQ(first_ids(3), (Ids{"pays-de-la-chataigneraie", "epernay", "antony"}));
  sort(TableColumn::population);
  // Bretagne and Mégalis have the same inhabitants: the announcement names Bretagne first, whichever way it goes.
  EXPECT_EQ(first_ids(4), (Ids{"occitanie", "bretagne", "megalis-bretagne", "aix-marseille-provence"}));
  sort(TableColumn::population);
  EXPECT_EQ(state.sort, TableSort{});
  EXPECT_EQ(first_ids(1), Ids{"lyon"});
}

TEST_F(TableTest, AnotherColumnBeginsUpwards) {
  sort(TableColumn::population);
  sort(TableColumn::population);
  sort(TableColumn::theme);
  EXPECT_EQ(state.sort, (TableSort{TableColumn::theme, false}));
}

TEST_F(TableTest, AccentsDoNotCount) {
  sort(TableColumn::laureate);
  const Ids all = ids();
  EXPECT_EQ(all.front(), "angers-loire");
  const auto epernay = std::find(all.begin(), all.end(), "epernay");
  ASSERT_NE(epernay, all.end());
  EXPECT_EQ(*(epernay - 1), "dunkerque");  // Communauté urbaine de…, Épernay, Grenoble
  EXPECT_EQ(*(epernay + 1), "grenoble");
}

TEST_F(TableTest, LabelsGoByRankAndNotByLetter) {
  sort(TableColumn::tier);
  EXPECT_EQ(first_ids(6),
            (Ids{"lyon", "rennes", "bordeaux", "porte-du-hainaut", "rouen-normandie", "aix-marseille-provence"}));
  sort(TableColumn::tier);
  EXPECT_EQ(first_ids(1), Ids{"nantes"});
}

TEST_F(TableTest, HoldsThoseThatPassAlone) {
  state = update(state, Toggle{Facet::tier, tiers::gold}, catalog);
  sort(TableColumn::population);
  sort(TableColumn::population);
  EXPECT_EQ(ids(), (Ids{"lyon", "bordeaux", "rouen-normandie", "rennes", "porte-du-hainaut"}));
  state = update(state, SearchFor{"nobody at all"}, catalog);
  EXPECT_TRUE(present_table(state, catalog).rows.empty());
}

TEST_F(TableTest, ARowSaysItAll) {
  state = update(state, Select{testing::laureate(catalog, "rennes")}, catalog);
  const TableRow row = present_table(state, catalog).rows[5];
  EXPECT_EQ(row.cells[0], "Ville de Rennes et Rennes Métropole");
  EXPECT_EQ(row.cells[3], "Or");
  EXPECT_EQ(row.cells[4], "Bretagne");
  EXPECT_EQ(row.cells[5], "480\u202F178");
  EXPECT_TRUE(row.selected);
  EXPECT_FALSE(row.hovered);
}

TEST_F(TableTest, TheSortIsTold) {
  const State before = state;
  sort(TableColumn::region);
  EXPECT_FALSE(tells_the_same(before, state));
}

}  // namespace
}  // namespace atlas
