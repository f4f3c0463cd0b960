// What is read of links that were mangled on their way, by the list that the page is held to as well.
#include <gtest/gtest.h>

#include <ctime>
#include <string>
#include <vector>

#include "core/state/permalink.h"
#include "core/state/update.h"
#include "support/lists.h"

namespace atlas {
namespace {

class MangledLinks : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;

  std::string clean(std::string_view query) const {
    return permalink_of(update({}, read_permalink(query, catalog), catalog), catalog);
  }
  std::vector<std::string> told(std::string_view query) const {
    std::vector<std::string> all;
    for (const Problem& one : read_permalink(query, catalog).warnings) {
      EXPECT_EQ(one.sentence, Text::link_unknown_value);
      all.push_back(one.arguments[0].second);
    }
    return all;
  }
};

TEST_F(MangledLinks, AsTheListSays) {
  for (const std::vector<std::string>& columns : testing::list_of("mangled_links.txt", 2)) {
    EXPECT_EQ(clean(columns[0]), columns[1]) << columns[0];
    EXPECT_EQ(told(columns[0]), std::vector<std::string>(columns.begin() + 2, columns.end())) << columns[0];
    EXPECT_EQ(clean(columns[1]), columns[1]) << "the clean link is clean";
  }
}

TEST_F(MangledLinks, WordsComeBackWhateverTheyAre) {
  for (const char* words : {"%C3%A9", "%25", "%%41", "50%de", "a&tier=or", "?tier=or", "a;b=c", "a#b", "\xC2\xAEion=53",
                            "&amp;tier=or", "100% %20", "+", "a\tb", "\xF0\x9F\x8E\x89"}) {
    State state;
    state.filter.query.text = words;
    EXPECT_EQ(update({}, read_permalink(permalink_of(state, catalog), catalog), catalog).filter.query.text, words);
  }
}

// In a time that grows with their length: searched once, and no part of them read again and again.
TEST_F(MangledLinks, OfAnyLengthAreCheap) {
  const auto repeated = [](std::string_view part) {
    std::string text;
    while (text.size() < 15'000) text += part;
    return text;
  };
  for (const char* part : {"&q=lyon+aix+marseille", ";", "?", "%25", "%", "&amp;", "&#0", "amp;", "tier=or,",
                           "%26amp%3B", ".", "%C2%AE", "-", "=", "tier%3Dor%26", "\xff"}) {
    for (const char* before : {"tier=", "q=", "tier=%26tier%3D"}) {
      const std::clock_t begin = std::clock();  // of the processor: the machine may be busy
      read_permalink(before + repeated(part) + "a", catalog);
      EXPECT_LT((std::clock() - begin) / CLOCKS_PER_SEC, 3) << before << part;
    }
  }
}

}  // namespace
}  // namespace atlas
