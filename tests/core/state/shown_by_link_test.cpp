// Whom a link shows, whose card it opens and what is told beside each choice, by the lists that the page without the
// program is held to as well: counted in the announcement.
#include <gtest/gtest.h>

#include "core/data/facet_counts.h"
#include "core/state/permalink.h"
#include "core/state/update.h"
#include "support/lists.h"

namespace atlas {
namespace {

class ShownByLink : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;

  State state_of(const std::string& link) const { return update({}, read_permalink(link, catalog), catalog); }

  // "or=5 argent=6": of a facet's values those that would show someone.
  std::string counts_of(const State& state, const std::string& facet) const {
    std::istringstream lines(count_lines(state.filter, catalog));
    std::string counts;
    for (std::string name, count; std::getline(lines, name, '\t') && std::getline(lines, count);) {
      if (!name.starts_with(facet + ":") || count == "0") continue;
      counts += (counts.empty() ? "" : " ") + name.substr(facet.size() + 1) + "=" + count;
    }
    return counts;
  }
};

TEST_F(ShownByLink, WhoAndWhoseCardAsTheListSays) {
  for (const auto& columns : testing::list_of("who_is_shown.txt", 3)) {
    const State state = state_of(columns[0]);
    EXPECT_EQ(testing::ids_of(shown_laureates(state, catalog), catalog), columns[1]) << columns[0];
    EXPECT_EQ(state.selected ? catalog.laureates[*state.selected].id : "", columns[2]) << columns[0];
  }
}

TEST_F(ShownByLink, WhatIsToldBesideEachChoiceAsTheListSays) {
  for (const auto& columns : testing::list_of("what_is_counted.txt", 3))
    EXPECT_EQ(counts_of(state_of(columns[0]), columns[1]), columns[2]) << columns[0] << ", " << columns[1];
}

}  // namespace
}  // namespace atlas
