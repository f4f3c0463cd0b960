// Whom words find, by the list that the page without the program is held to as well.
#include <gtest/gtest.h>

#include <sstream>

#include "core/data/place_index.h"
#include "support/data_files.h"

namespace atlas {
namespace {

std::string ids_of(const std::vector<std::size_t>& laureates, const Catalog& catalog) {
  if (laureates.size() == catalog.laureates.size()) return "all";
  std::string ids;
  for (const LaureateIndex index : laureates) ids += (ids.empty() ? "" : " ") + catalog.laureates[index].id;
  return ids;
}

TEST(WhoIsFound, AsTheListSays) {
  World world = testing::published_world();
  EXPECT_TRUE(read_names(testing::data_file("geo/names.json"), world.geography).empty());
  index_communes(world.catalog, world.geography);
  std::istringstream lines(testing::data_file("../tests/support/who_is_found.txt"));
  int count = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t tab = line.find('\t');
    ASSERT_NE(tab, line.npos) << line;
    EXPECT_EQ(ids_of(found_by(world.catalog.search, line.substr(0, tab)), world.catalog), line.substr(tab + 1)) << line;
    ++count;
  }
  EXPECT_GT(count, 100);
}

}  // namespace
}  // namespace atlas
