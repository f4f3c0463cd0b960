#include "core/json/grammar.h"

#include <gtest/gtest.h>

#include "support/lists.h"

namespace atlas {
namespace {

namespace grammar = json::grammar;

const std::pair<std::string_view, const json::Grammar*> grammars[] = {{"words", &grammar::words},
                                                                      {"display_words", &grammar::display_words},
                                                                      {"id", &grammar::id},
                                                                      {"day", &grammar::day},
                                                                      {"address", &grammar::address},
                                                                      {"tone", &grammar::tone},
                                                                      {"siren", &grammar::siren},
                                                                      {"commune_code", &grammar::commune_code},
                                                                      {"departement_code", &grammar::departement_code},
                                                                      {"region_code", &grammar::region_code},
                                                                      {"perimeter_code", &grammar::perimeter_code}};

std::string text_of(const std::string& as_json) {
  json::Report report{"essai"};
  const auto value = json::parse("[" + as_json + "]", report);
  return value ? json::Node(&*value, "", report).items().front().text() : "?";
}

TEST(GrammarOfTexts, IsAsTheListSays) {
  for (const std::vector<std::string>& columns : testing::list_of("how_texts_are_written.txt", 3)) {
    const auto found = std::ranges::find(grammars, columns[0], [](const auto& one) { return one.first; });
    ASSERT_NE(found, std::end(grammars)) << columns[0];
    for (std::size_t i = 2; i < columns.size(); ++i)
      EXPECT_EQ(found->second->holds(text_of(columns[i])), columns[1] == "yes") << columns[0] << " " << columns[i];
  }
}

}  // namespace
}  // namespace atlas
