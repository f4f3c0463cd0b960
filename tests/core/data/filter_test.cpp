// How filters are changed and said; whom they show: tests/core/state/shown_by_link_test.cpp.
#include "core/data/filter.h"

#include <gtest/gtest.h>

#include "core/data/population_text.h"
#include "core/state/update.h"
#include "support/data_files.h"

namespace atlas {
namespace {

class FilterTest : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;
};

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
