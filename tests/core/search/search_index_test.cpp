#include "core/search/search_index.h"

#include <gtest/gtest.h>

#include <chrono>

namespace atlas {
namespace {

constexpr std::size_t all = 100;

std::vector<std::size_t> laureates_of(const std::vector<SearchHit>& hits) {
  std::vector<std::size_t> laureates;
  for (const SearchHit& hit : hits) laureates.push_back(hit.laureate);
  return laureates;
}

std::string marked(const SearchHit& hit) {
  std::string text;
  std::size_t at = 0;
  for (const TextRange& mark : hit.marks) {
    text += hit.text.substr(at, mark.begin - at) + "[" + hit.text.substr(mark.begin, mark.end - mark.begin) + "]";
    at = mark.end;
  }
  return text + hit.text.substr(at);
}

class Search : public ::testing::Test {
 protected:
  SearchIndex index;

  void SetUp() override {
    index.add(0, SearchField::project, "Le numérique à Rennes");
    index.add(0, SearchField::name, "Ville d’Antony");
    index.add(1, SearchField::name, "Métropole du Grand Nancy");
    index.add(1, SearchField::place, "Rennes-en-Grenouilles");
    index.add(2, SearchField::name, "Rennes Métropole");
    index.add(2, SearchField::place, "Bretagne");
    index.add(3, SearchField::place, "Rennesson");
    index.add(3, SearchField::name, "Cœur d’Hérault");
  }
  std::vector<std::size_t> order(std::string_view query) const { return laureates_of(search(index, query, all)); }
  std::string why(std::string_view query) const {
    const auto hits = search(index, query, 1);
    return hits.empty() ? "" : marked(hits[0]);
  }
};

TEST_F(Search, NamesComeBeforePlacesAndPlacesBeforeProjects) {
  EXPECT_EQ(order("rennes"), (std::vector<std::size_t>{2, 1, 3, 0}));  // 1 is the whole word, 3 begins with it
  EXPECT_EQ(order("RENNE"), (std::vector<std::size_t>{2, 1, 3, 0}));
}

TEST_F(Search, WholeWordsComeBeforeBeginningsAndThenTheCataloguesOrder) {
  SearchIndex names;
  for (const char* name : {"Angersois", "Anger", "Angers", "Rue d’Angers"})
    names.add(names.entries.size(), SearchField::name, name);
  EXPECT_EQ(laureates_of(search(names, "angers", all)), (std::vector<std::size_t>{2, 3, 0}));
}

TEST_F(Search, EveryWordMustBeThereInWhicheverText) {
  EXPECT_EQ(order("metropole bretagne"), (std::vector<std::size_t>{2}));
  EXPECT_EQ(order("numerique antony"), (std::vector<std::size_t>{0}));
  EXPECT_TRUE(order("nancy bretagne").empty());
  EXPECT_EQ(order("d’hérault coeur"), (std::vector<std::size_t>{3}));
  EXPECT_EQ(order("rennes rennes rennes"), order("rennes"));
}

// « Hauts-de-France » is not Antony, in the Hauts-de-Seine and in Île-de-France; nobody's name counts as well, and
// projects call nobody.
TEST_F(Search, TheNameOfAPlaceIsNotFoundInTwoOthers) {
  EXPECT_EQ(order("rennes metropole"), (std::vector<std::size_t>{2}));
  EXPECT_EQ(order("grenouilles nancy"), (std::vector<std::size_t>{1}));
  index.add(4, SearchField::project, "Les grenouilles de Nancy");
  EXPECT_EQ(order("grenouilles nancy"), (std::vector<std::size_t>{4, 1}));
  index.add(nobody, SearchField::place, "Grenouilles-lès-Nancy");
  EXPECT_EQ(order("grenouilles nancy"), (std::vector<std::size_t>{4}));
}

TEST_F(Search, TheTextWithMostOfTheWordsSaysWhy) {
  EXPECT_EQ(why("grand rennes nancy"), "Métropole du [Grand] [Nancy]");
  EXPECT_EQ(why("numerique rennes a"), "Le [numérique] à [Rennes]");
}

TEST_F(Search, WhatBeginsAWordSomewhereIsNoSlip) {
  EXPECT_EQ(order("rnenes"), (std::vector<std::size_t>{2, 1, 0}));
  index.add(4, SearchField::project, "Rnenes");
  EXPECT_EQ(order("rnenes"), (std::vector<std::size_t>{4}));
}

TEST_F(Search, MarksWhatWasLookedForInWholeLetters) {
  EXPECT_EQ(why("coe her"), "[Cœ]ur d’[Hér]ault");
  EXPECT_EQ(why("co"), "[Cœ]ur d’Hérault");                     // half of œ
  EXPECT_EQ(why("herualt"), "Cœur d’[Hérault]");                // a slip: the whole word
  EXPECT_EQ(why("grand gra g"), "Métropole du [Grand] Nancy");  // one in the other: one mark
  SearchIndex decomposed;
  decomposed.add(0, SearchField::name, "Labe\u0300ge");
  EXPECT_EQ(marked(search(decomposed, "labè", 1)[0]), "[Labe\u0300]ge");
}

TEST_F(Search, SmallWordsTellNobodyBesideOthers) {
  EXPECT_EQ(order("le d’hérault"), (std::vector<std::size_t>{3}));
  EXPECT_EQ(why("ville d’Antony"), "[Ville] d’[Antony]");
  EXPECT_EQ(order("du"), std::vector<std::size_t>{});  // no word of theirs begins with it
  EXPECT_EQ(order("a"), (std::vector<std::size_t>{0}));
}

TEST_F(Search, ShortFormsAreLongOnesOnBothSides) {
  index.add(4, SearchField::commune, "Saint-Étienne");
  index.add(5, SearchField::name, "Ville de St-Étienne");
  EXPECT_EQ(order("st étienne"), (std::vector<std::size_t>{5, 4}));
  EXPECT_EQ(order("saint étienne"), (std::vector<std::size_t>{5, 4}));
  EXPECT_EQ(marked(search(index, "st étienne", all)[1]), "[Saint]-[Étienne]");
  EXPECT_EQ(marked(search(index, "saint étienne", all)[0]), "Ville de [St]-[Étienne]");
}

TEST_F(Search, OneCommuneHasTheWordsAndOneDepartement) {
  for (const char* name : {"Saint-Ouen", "La Neuville-Denis"}) index.add(4, SearchField::commune, name);
  for (const char* name : {"Haute-Vienne (87)", "Seine-Maritime (76)"}) index.add(4, SearchField::departement, name);
  EXPECT_TRUE(order("saint denis").empty());
  EXPECT_TRUE(order("haute seine").empty());
  EXPECT_EQ(order("saint ouen seine maritime"), (std::vector<std::size_t>{4}));
}

TEST_F(Search, InitialsAreThoseOfAWholeName) {
  index.add(4, SearchField::region, "Provence-Alpes-Côte d’Azur");
  index.add(5, SearchField::region, "Île-de-France");
  index.add(6, SearchField::commune, "Pont-à-Celles-Avesnes");
  EXPECT_EQ(order("PACA"), (std::vector<std::size_t>{4}));
  EXPECT_EQ(order("IdF"), (std::vector<std::size_t>{5}));
  EXPECT_TRUE(order("if").empty());
  EXPECT_EQ(why("paca"), "[Provence-Alpes-Côte d’Azur]");
}

TEST_F(Search, BesideANameItsKindCounts) {
  index.add(4, SearchField::departement, "Nord (59)");
  EXPECT_EQ(order("département du nord"), (std::vector<std::size_t>{4}));
  EXPECT_EQ(why("59140"), "Nord ([59])");
  EXPECT_TRUE(order("département").empty());
}

TEST_F(Search, PluralsAreThoseOfCommonWords) {
  index.add(4, SearchField::project, "Une donnée par réseau");
  index.add(5, SearchField::project, "Les données");
  index.add(6, SearchField::commune, "Fontaine");
  index.add(7, SearchField::commune, "Fontaines");
  EXPECT_EQ(order("données"), (std::vector<std::size_t>{5, 4}));
  EXPECT_EQ(marked(search(index, "données", all)[1]), "Une [donnée] par réseau");
  EXPECT_EQ(order("fontaines"), (std::vector<std::size_t>{7}));
}

TEST_F(Search, PlacesThatAreNobodysAreNoSlips) {
  EXPECT_EQ(order("nanci"), (std::vector<std::size_t>{1}));
  index.add(nobody, SearchField::place, "Nanci");
  EXPECT_TRUE(order("nanci").empty());
}

TEST_F(Search, GivesNoMoreThanAskedFor) {
  EXPECT_EQ(search(index, "rennes", 2).size(), 2U);
  EXPECT_TRUE(search(index, "rennes", 0).empty());
}

TEST_F(Search, FoundAreTheLaureatesOfTheHitsInOrder) {
  EXPECT_EQ(found_by(index, "rennes"), (std::vector<std::size_t>{0, 1, 2, 3}));
  EXPECT_EQ(found_by(index, "atlantide"), std::vector<std::size_t>{});
}

TEST_F(Search, WithoutWordsFindsNobody) {
  for (const char* query : {"", " ", "-", "🎉", "Лион", "\u0301", "\xff"}) {
    EXPECT_TRUE(found_by(index, query).empty()) << query;
    EXPECT_TRUE(search(index, query, all).empty()) << query;
  }
  EXPECT_TRUE(search({}, "rennes", all).empty());
}

TEST_F(Search, AnyBytesAreLookedForInATimeThatEnds) {
  std::string many_words, nul("antony\0rennes", 13);
  for (int i = 0; i < 5'000; ++i) many_words += "abcd" + std::to_string(i) + " ";
  for (std::size_t i = 4; i < 1'000; ++i) index.add(i, SearchField::commune, "Saint-Étienne-de-Quelque-Part");
  const auto start = std::chrono::steady_clock::now();
  for (const std::string& query : {std::string(10'000, 'a'), many_words, std::string(10'000, '\xc3'),
                                   "ليون " + std::string(10'000, ' '), std::string("\u202Ennes\xf0\x9f")}) {
    EXPECT_TRUE(found_by(index, query).empty());
    EXPECT_TRUE(search(index, query, all).empty());
  }
  EXPECT_EQ(found_by(index, nul), (std::vector<std::size_t>{0}));
  EXPECT_EQ(found_by(index, "Antony 🎉 " + std::string(10'000, '!')), (std::vector<std::size_t>{0}));
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
  EXPECT_LT(elapsed.count(), 3);  // seconds, of a slow machine under sanitizers
}

}  // namespace
}  // namespace atlas
