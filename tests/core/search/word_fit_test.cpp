#include "core/search/word_fit.h"

#include <gtest/gtest.h>

#include <string>

namespace atlas {
namespace {

// Another way to the same: every word that one slip makes of `typed`, tried one by one.
bool is_reached_by_a_slip(const std::string& typed, std::string_view written) {
  for (std::size_t i = 0; i <= typed.size(); ++i) {
    for (const char letter : std::string_view("abc")) {
      std::string more = typed;
      if (written.starts_with(more.insert(i, 1, letter))) return true;
      std::string other = typed;
      if (i < typed.size()) other[i] = letter;
      if (written.starts_with(other)) return true;
    }
    std::string less = typed;
    if (i < typed.size() && written.starts_with(less.erase(i, 1))) return true;
    std::string swapped = typed;
    if (i + 1 < typed.size()) std::swap(swapped[i], swapped[i + 1]);
    if (written.starts_with(swapped)) return true;
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
  for (const char* typed : {"lbaege", "labge", "labbege", "lapege", "labgee", "abege", "lbae", "labegge"}) {
    EXPECT_EQ(word_fit(typed, "labege", true), WordFit::typo) << typed;
    EXPECT_EQ(word_fit(typed, "labege", false), WordFit::none) << typed;
  }
  EXPECT_EQ(word_fit("labegee", "labege", true), WordFit::typo);
}

TEST(WordFit, ForgivesNoSecondSlipAndNoneOfAShortWord) {
  for (const char* typed : {"lbagee", "lqbqge", "labegeee", "bege"})
    EXPECT_EQ(word_fit(typed, "labege", true), WordFit::none) << typed;
  EXPECT_EQ(word_fit("lyn", "lyon", true), WordFit::none);
  EXPECT_EQ(word_fit("lyno", "lyon", true), WordFit::typo);
}

TEST(WordFit, ForgivesWhatTryingEverySlipWould) {
  for (int typed = 0; typed < 3 * 3 * 3 * 3; ++typed) {
    for (int written = 0; written < 3 * 3 * 3 * 3 * 3; ++written) {
      for (const std::size_t length : {3U, 4U, 5U}) {
        const std::string one = word(typed, 4), other = word(written, length);
        const bool is_typo = word_fit(one, other, true) == WordFit::typo;
        EXPECT_EQ(is_typo, !other.starts_with(one) && is_reached_by_a_slip(one, other)) << one << " " << other;
      }
    }
  }
}

}  // namespace
}  // namespace atlas
