#include "core/i18n/texts.h"

#include <gtest/gtest.h>

#include "core/i18n/french_texts.h"

namespace atlas {
namespace {

TEST(Text, FillsItsArguments) {
  EXPECT_EQ(Texts().filled(Text::shown_many, {{"count", "5"}, {"total", "21"}}), "5 territoires affichés sur 21");
}

TEST(Text, ShowsAnArgumentThatIsMissing) {
  EXPECT_EQ(Texts().filled(Text::shown_one, {}), "1 territoire affiché sur {total}");
}

TEST(Text, GroupsNumbersWithNarrowSpaces) {
  EXPECT_EQ(Texts().number(0), "0");
  EXPECT_EQ(Texts().number(1130), "1\u202F130");
  EXPECT_EQ(Texts().number(6124653), "6\u202F124\u202F653");
  EXPECT_EQ(Texts().number(-1234), "\u22121\u202F234");
}

TEST(Text, FollowsTheRulesOfItsLanguage) {
  const Texts french, english(Language::english, std::vector<std::string>(french_text_count, "{count} things"));
  EXPECT_EQ(french.counted(Text::shown_one, Text::shown_many, 0, {{"total", "21"}}), "1 territoire affiché sur 21");
  EXPECT_EQ(english.number(6124653), "6,124,653");
  EXPECT_EQ(english[Text::shown_one], "{count} things");
  EXPECT_EQ(english.counted(Text::shown_one, Text::shown_many, 2), "2 things");
}

TEST(Text, ListsWithAnAnd) {
  EXPECT_EQ(Texts().listed({}), "");
  EXPECT_EQ(Texts().listed({"Lyon"}), "Lyon");
  EXPECT_EQ(Texts().listed({"Lyon", "Rennes", "Nancy"}), "Lyon, Rennes et Nancy");
}

TEST(Text, NeverBreaksALineBeforeHighPunctuation) {
  for (std::size_t i = 0; i < french_text_count; ++i) {
    const std::string_view sentence = french_texts[i];
    for (const char* bad : {" :", " ;", " !", " ?", " »", "« "})
      EXPECT_EQ(sentence.find(bad), sentence.npos) << sentence;
    EXPECT_EQ(sentence.find('\''), sentence.npos) << sentence;
  }
}

}  // namespace
}  // namespace atlas
