#include "core/search/word_fit.h"

#include <gtest/gtest.h>

#include <string>

namespace atlas {
namespace {

// Another way to the same: every word that one slip makes of `typed`, tried one by one.
bool is_reached_by_a_slip(const std::string& typed, std::string_view written, bool may_go_on) {
  const auto is_it = [&](std::string_view one) { return may_go_on ? written.starts_with(one) : written == one; };
  for (std::size_t i = 0; i <= typed.size(); ++i) {
    for (const char letter : std::string_view("abc")) {
      std::string more = typed;
      if (is_it(more.insert(i, 1, letter))) return true;
      std::string other = typed;
      if (i < typed.size()) other[i] = letter;
      if (is_it(other)) return true;
    }
    std::string less = typed;
    if (i < typed.size() && is_it(less.erase(i, 1))) return true;
    std::string swapped = typed;
    if (i + 1 < typed.size()) std::swap(swapped[i], swapped[i + 1]);
    if (is_it(swapped)) return true;
  }
  return false;
}

std::string word(int number, std::size_t length) {
  std::string text;
  for (; text.size() < length; number /= 3) text += static_cast<char>('a' + number % 3);
  return text;
}

TEST(WordFit, TellsWholeFromStart) {
  EXPECT_EQ(word_fit("lyon", "lyon", false), WordFit::whole);
  EXPECT_EQ(word_fit("lyo", "lyon", false), WordFit::start);
  EXPECT_EQ(word_fit("yon", "lyon", false), WordFit::none);
  EXPECT_EQ(word_fit("lyonn", "lyon", false), WordFit::none);
}

TEST(WordFit, ForgivesOneSlipWhereItMay) {
  for (const char* typed : {"lbaege", "labge", "labbege", "lapege", "labegee"}) {
    EXPECT_EQ(word_fit(typed, "labege", true), WordFit::typo) << typed;
    EXPECT_EQ(word_fit(typed, "labege", false), WordFit::none) << typed;
  }
}

TEST(WordFit, ForgivesNoSecondSlipNoneAtTheFirstLetterAndNoneOfAShortWord) {
  for (const char* typed : {"lbagee", "lqbqge", "labegeee", "bege", "abege", "habege", "albege"})
    EXPECT_EQ(word_fit(typed, "labege", true), WordFit::none) << typed;
  EXPECT_EQ(word_fit("lyno", "lyon", true), WordFit::none);
  EXPECT_EQ(word_fit("metz", "met", true), WordFit::none);
}

TEST(WordFit, ForgivesASlipAndAnEndToComeInLongWordsAlone) {
  EXPECT_EQ(word_fit("chatagne", "chataigneraie", true), WordFit::typo);
  EXPECT_EQ(word_fit("chatagn", "chataigneraie", true), WordFit::none);
  EXPECT_EQ(word_fit("tours", "tourville", true), WordFit::none);
}

TEST(WordFit, TakesAPluralForItsSingular) {
  EXPECT_TRUE(is_plural("donnees", "donnee"));
  EXPECT_TRUE(is_plural("reseaux", "reseau"));
  EXPECT_FALSE(is_plural("tours", "tour"));
  EXPECT_FALSE(is_plural("donnees", "donne"));
}

TEST(WordFit, TakesNumbersAndAbbreviationsOfKindsWhole) {
  EXPECT_EQ(word_fit("59", "59", true), WordFit::whole);
  EXPECT_EQ(word_fit("5", "59", true), WordFit::none);
  EXPECT_EQ(word_fit("5g", "5go", true), WordFit::start);
  EXPECT_EQ(word_fit("2024", "20240", true), WordFit::none);
  EXPECT_EQ(word_fit("ca", "ca", true), WordFit::whole);
  EXPECT_EQ(word_fit("ca", "calvados", true), WordFit::none);
}

// Four letters of three, after others that are alike: five letters with one, eight with four.
TEST(WordFit, ForgivesWhatTryingEverySlipWould) {
  for (const std::string alike : {"x", "xyyz"}) {
    for (int typed = 0; typed < 3 * 3 * 3 * 3; ++typed) {
      for (int written = 0; written < 3 * 3 * 3 * 3 * 3; ++written) {
        for (const std::size_t length : {3U, 4U, 5U}) {
          const std::string one = alike + word(typed, 4), other = alike + word(written, length);
          const bool is_typo = word_fit(one, other, true) == WordFit::typo;
          const bool may_go_on = one.size() >= least_letters_for_typo_at_start;
          EXPECT_EQ(is_typo, !other.starts_with(one) && is_reached_by_a_slip(one, other, may_go_on))
              << one << " " << other;
        }
      }
    }
  }
}

}  // namespace
}  // namespace atlas
