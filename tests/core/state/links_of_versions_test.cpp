// Links that older versions wrote go on saying what they said, by the list that the page is held to as well.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/state/permalink.h"
#include "core/state/update.h"
#include "support/lists.h"

namespace atlas {
namespace {

TEST(LinksOfVersions, AreReadWholeAndWrittenAsToday) {
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;
  for (const std::vector<std::string>& columns : testing::list_of("links_of_versions.txt", 2)) {
    const auto link = read_permalink(columns[0], catalog);
    EXPECT_TRUE(link.warnings.empty()) << columns[0];
    EXPECT_EQ(permalink_of(update({}, link, catalog), catalog), columns[1]) << columns[0];
  }
}

}  // namespace
}  // namespace atlas
