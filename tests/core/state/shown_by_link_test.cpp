// Whom a link shows, by the list that the page without the program is held to as well.
#include <gtest/gtest.h>

#include <sstream>

#include "core/state/permalink.h"
#include "core/state/update.h"
#include "support/data_files.h"

namespace atlas {
namespace {

std::string ids_of(const std::vector<LaureateIndex>& laureates, const Catalog& catalog) {
  if (laureates.size() == catalog.laureates.size()) return "all";
  std::string ids;
  for (const LaureateIndex index : laureates) ids += (ids.empty() ? "" : " ") + catalog.laureates[index].id;
  return ids;
}

TEST(ShownByLink, AsTheListSays) {
  const World world = testing::published_world();
  std::istringstream lines(testing::data_file("../tests/support/who_is_shown.txt"));
  int count = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('#')) continue;
    const std::size_t tab = line.find('\t');
    ASSERT_NE(tab, line.npos) << line;
    const State state = update({}, read_permalink(line.substr(0, tab), world.catalog), world.catalog);
    EXPECT_EQ(ids_of(shown_laureates(state, world.catalog), world.catalog), line.substr(tab + 1)) << line;
    ++count;
  }
  EXPECT_GT(count, 30);
}

}  // namespace
}  // namespace atlas
