#include "core/i18n/text.h"

#include <gtest/gtest.h>

#include "core/i18n/texts.h"

namespace atlas {
namespace {

TEST(Text, FillsItsArguments) {
  EXPECT_EQ(text(Text::shown_many, {{"count", "5"}, {"total", "21"}}), "5 territoires affichés sur 21");
}

TEST(Text, ShowsAnArgumentThatIsMissing) {
  EXPECT_EQ(text(Text::shown_one, {}), "1 territoire affiché sur {total}");
}

TEST(Text, GroupsNumbersWithNarrowSpaces) {
  EXPECT_EQ(grouped_number(0), "0");
  EXPECT_EQ(grouped_number(1130), "1\u202F130");
  EXPECT_EQ(grouped_number(6124653), "6\u202F124\u202F653");
  EXPECT_EQ(grouped_number(-1234), "\u22121\u202F234");
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
