// Every sentence that filters, pairs of filters, charts and cards can make, in both languages, one of each shape: in a
// file that was read from the first line to the last. UPDATE=1 writes what is said today; then read what changed.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>

#include "core/charts/findings.h"
#include "core/page/announcement.h"
#include "core/panels/card_model.h"
#include "core/panels/empty_advice.h"
#include "core/state/permalink.h"
#include "core/state/update.h"
#include "support/english.h"
#include "support/sentence_shape.h"

namespace atlas {
namespace {

constexpr const char* approved_file = "../tests/support/sentences.txt";
constexpr std::string_view chart_sections[] = {"chart: themes",     "chart: kinds",     "chart: regions",
                                               "chart: population", "chart: selection", "chart: jury"};

// By section, in the order in which they are first said.
using Said = std::vector<std::pair<std::string_view, std::string>>;

void say_cards(const CardModel& card, Said& said) {
  for (const CardModel::Fact& fact : card.facts) said.emplace_back("card: facts", fact.label + " | " + fact.value);
  said.emplace_back("card: remarks", card.remarks);
  said.emplace_back("card: place in the list", card.position);
  said.emplace_back("card: contact", card.contact);
  for (const CardModel::Links& section : card.sections) {
    for (const CardModel::Link& link : section.links)
      said.emplace_back("card: others", section.title + " | " + link.reason);
  }
}

Said said_of(const std::string& link, const Catalog& catalog, const Geography& geography) {
  Said said;
  State state = update({}, read_permalink(link, catalog), catalog);
  state.language = catalog.texts.language();
  State before;
  before.language = state.language;
  said.emplace_back("who is shown", shown_sentence(state, catalog));
  said.emplace_back("said aloud", announcement_of(before, state, catalog));
  for (const ChartKind chart : testing::all_charts) {
    state.chart = chart;
    said.emplace_back(chart_sections[static_cast<std::size_t>(chart)], chart_title(state, catalog));
    said.emplace_back("charts: how they count", chart_note(chart, catalog));
  }
  said.emplace_back("charts: caption", chart_caption(state, catalog));
  said.emplace_back("charts: inhabitants chosen", population_words(state.filter.population, catalog));
  if (const auto advice = advice_on_nothing(state, catalog))
    said.emplace_back("nobody is shown", advice->sentence + " | " + advice->button);
  if (const auto card = present_card(state, catalog, geography)) say_cards(*card, said);
  return said;
}

// Each value of each facet, some words and ranges; each two of them; each laureate alone and among others.
std::vector<std::string> links_to_try(const Catalog& catalog) {
  std::vector<std::string> parts = {
      "population=100000-", "population=-50000", "population=1-2", "population=3000000-4000000", "q=lyon", "q=zzz"};
  for (const Facet facet : facets) {
    for (const Term& value : choices_of(catalog, facet))
      parts.push_back(std::string(facet_names[static_cast<std::size_t>(facet)]) + "=" + value.id);
  }
  std::vector<std::string> links = {""};
  links.insert(links.end(), parts.begin(), parts.end());
  for (std::size_t a = 0; a < parts.size(); ++a) {
    for (std::size_t b = a + 1; b < parts.size(); ++b) links.push_back(parts[a] + "&" + parts[b]);
  }
  for (const Laureate& one : catalog.laureates) {
    for (const std::string& beside :
         {std::string(), std::string("tier=or&"), std::string("theme=inclusion,modernisation&")})
      links.push_back(beside + "select=" + one.id);
  }
  return links;
}

std::string sentences_of_all() {
  const World world = testing::published_world();
  const Catalog english = testing::english_catalog();
  const testing::SentenceShape french_shape(world.catalog), english_shape(english);
  std::set<std::string> known;
  std::map<std::string_view, std::string> sections;
  for (const std::string& link : links_to_try(world.catalog)) {
    const Said in_french = said_of(link, world.catalog, world.geography),
               in_english = said_of(link, english, world.geography);
    EXPECT_EQ(in_french.size(), in_english.size()) << link;
    for (std::size_t i = 0; i < std::min(in_french.size(), in_english.size()); ++i) {
      const auto& [section, french] = in_french[i];
      const std::string& other = in_english[i].second;
      if (french.empty() && other.empty()) continue;
      if (!known.insert(testing::joined({section, french, "\n", other})).second) continue;
      if (!known.insert(testing::joined({section, french_shape.of(french), "\n", english_shape.of(other)})).second)
        continue;
      sections[section] += testing::joined({"?", link, "\n  ", french, "\n  ", other, "\n"});
    }
  }
  std::string all =
      "# What filters, pairs of filters, charts and cards say, one of each shape: the link, French, English.\n"
      "# Written by tests/core/page/sentences_test.cpp, read by a person.\n";
  for (const auto& [section, sentences] : sections) all += testing::joined({"\n## ", section, "\n", sentences});
  return all;
}

TEST(Sentences, AreThoseThatWereRead) {
  const std::string said = sentences_of_all();
  if (std::getenv("UPDATE")) std::ofstream(std::string(ATLAS_DATA_DIR) + "/" + approved_file, std::ios::binary) << said;
  EXPECT_EQ(said, testing::data_file(approved_file));
}

}  // namespace
}  // namespace atlas
