#include "core/search/folding.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

TEST(Folding, IsLowerCaseWithoutAccents) {
  EXPECT_EQ(folded("LABÈGE"), "labege");
  EXPECT_EQ(folded("Châtaigneraie"), "chataigneraie");
  EXPECT_EQ(folded("àâäãåáéèêëîïíôöõóùûüúçñÿý"), "aaaaaaeeeeiiioooouuuucnyy");
  EXPECT_EQ(folded("Łódź Škoda Őrség İzmir ſeß Þór"), "lodz skoda orseg izmir sess thor");
}

TEST(Folding, ATableThatIsOffByOneWouldShow) {
  EXPECT_EQ(folded("À"), "a");  // U+00C0, the first of the table
  EXPECT_EQ(folded("ſ"), "s");  // U+017F, the last
  EXPECT_EQ(folded("ÿĀďĒĜĤĨĵķłńőŕśţūŵŷž"), "yadeghijklnorstuwyz");
}

TEST(Folding, TakesLigaturesApart) {
  EXPECT_EQ(folded("Œuvre œuf Æther ex-æquo ĳ"), "oeuvre oeuf aether ex aequo ij");
  EXPECT_EQ(folded("o\uFB03ce \uFB01n"), "office fin");
}

TEST(Folding, DropsMarksThatFollowTheirLetter) {
  EXPECT_EQ(folded("e\u0301te\u0300"), "ete");
  EXPECT_EQ(folded("franc\u0327ais, Saint-Age\u0302nois"), "francais saint agenois");
  EXPECT_EQ(folded("\u0301"), "");
  EXPECT_EQ(folded("Nan\u00ADtes"), "nantes");  // a soft hyphen, as pages that break words have
}

TEST(Folding, PartsWordsAtAnythingElseByOneSpace) {
  EXPECT_EQ(folded("  L’île-d'Yeu, (85) … 2×3 !  "), "l ile d yeu 85 2 3");
  EXPECT_EQ(folded("« Ma\u202Fculture »\t\n"), "ma culture");
  EXPECT_EQ(folded("Лион"), "");
}

TEST(Folding, TakesAnyBytes) {
  EXPECT_EQ(folded(""), "");
  EXPECT_EQ(folded(std::string_view("ly\0on", 5)), "ly on");
  EXPECT_EQ(folded("a\xff\xfe"
                   "b"),
            "a b");
  EXPECT_EQ(folded("a\xc3"), "a");  // cut inside a letter
  EXPECT_EQ(folded("\xc3"
                   "a"),
            "a");                     // a letter begun and not gone on with
  EXPECT_EQ(folded("\xc1\xa1"), "");  // a in two bytes, as no one may write it
  EXPECT_EQ(folded("\xf8\x88\x80\x80\x80"), "");
  EXPECT_EQ(folded("Lyon🎉Nantes"), "lyon nantes");
  EXPECT_EQ(folded("\u202Eليون\u202C Lyon"), "lyon");
}

TEST(Folding, SaysWhereEachLetterIsFrom) {
  const Folding folding = folding_of("Œ, e\u0301!");
  EXPECT_EQ(folding.text, "oe e");
  EXPECT_EQ(folding.sources, (std::vector<TextRange>{{0, 2}, {0, 2}, {4, 4}, {4, 7}}));
}

TEST(Folding, GrowsWithTheTextAndNotFaster) {
  EXPECT_EQ(folded(repeated("é", 100'000)), std::string(100'000, 'e'));
  EXPECT_EQ(folded("a" + repeated("\u0301", 100'000)), "a");
  EXPECT_EQ(folded(repeated("\xff", 100'000)), "");
}

}  // namespace
}  // namespace atlas
