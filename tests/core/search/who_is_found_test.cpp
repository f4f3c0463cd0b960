// Whom words find, by the list that the page without the program is held to as well.
#include <gtest/gtest.h>

#include "core/data/place_index.h"
#include "support/lists.h"

namespace atlas {
namespace {

TEST(WhoIsFound, AsTheListSays) {
  World world = testing::published_world();
  EXPECT_TRUE(read_names(testing::data_file("geo/names.json"), world.geography).empty());
  index_communes(world.catalog, world.geography);
  for (const auto& columns : testing::list_of("who_is_found.txt", 2)) {
    EXPECT_EQ(testing::ids_of(found_by(world.catalog.search, columns[0]), world.catalog), columns[1]) << columns[0];
  }
}

}  // namespace
}  // namespace atlas
