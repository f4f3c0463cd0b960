// Letters are painted straight into the texture, from what Dear ImGui knows of their places.
#include <gtest/gtest.h>
#include <imgui.h>

#include <algorithm>
#include <cfloat>

#include "support/screenless_ui.h"

namespace atlas {
namespace {

class Letters : public testing::ScreenlessUi {
 protected:
  ImTextureData& texture() { return *ui.draw_data()->Textures->back(); }
  ImTextureRect whole() {
    return {0, 0, static_cast<unsigned short>(texture().Width), static_cast<unsigned short>(texture().Height)};
  }
};

bool overlap(const testing::BoxGlyphs::Painted& one, const testing::BoxGlyphs::Painted& other) {
  const auto width = [](const auto& letter) { return static_cast<int>(letter.size_pixels / 2); };
  const auto height = [](const auto& letter) { return static_cast<int>(letter.size_pixels * 0.75F); };
  return one.x < other.x + width(other) && other.x < one.x + width(one) && one.y < other.y + height(other) &&
         other.y < one.y + height(one);
}

TEST_F(Letters, AreAllPaintedIntoATextureThatIsMade) {
  draw();
  ui.paint_letters(whole());
  ASSERT_GT(glyphs.painted.size(), 50U);
  bool has_regular = false, has_bold = false;
  for (const auto& letter : glyphs.painted) {
    EXPECT_NE(letter.codepoint, ' ');
    (letter.weight == FontWeight::bold ? has_bold : has_regular) = true;
    for (const auto& other : glyphs.painted) EXPECT_TRUE(&letter == &other || !overlap(letter, other));
  }
  EXPECT_TRUE(has_regular && has_bold);
}

TEST_F(Letters, OfAnotherTextureAreTheSameAgain) {
  draw();
  ui.paint_letters(whole());
  const std::size_t count = glyphs.painted.size();
  ui.paint_letters(whole());
  EXPECT_EQ(glyphs.painted.size(), 2 * count);
}

TEST_F(Letters, ArePaintedWhereTheyAreAskedForAndNowhereElse) {
  draw();
  ui.paint_letters(whole());
  const auto letter = glyphs.painted.at(glyphs.painted.size() / 2);
  glyphs.painted.clear();
  ui.paint_letters({static_cast<unsigned short>(letter.x), static_cast<unsigned short>(letter.y),
                    static_cast<unsigned short>(letter.size_pixels / 2),
                    static_cast<unsigned short>(letter.size_pixels * 0.75F)});
  ASSERT_EQ(glyphs.painted.size(), 1U);
  EXPECT_EQ(glyphs.painted.front().codepoint, letter.codepoint);
}

TEST_F(Letters, OnAFinerScreenArePaintedAsLargeAsItsPixels) {
  viewport.pixel_ratio = 2;
  draw();
  ui.paint_letters(whole());
  float smallest = FLT_MAX;
  for (const auto& letter : glyphs.painted) smallest = std::min(smallest, letter.size_pixels);
  EXPECT_GT(smallest, 20.0F);  // 0.7 em of 16 pixels, twice
}

}  // namespace
}  // namespace atlas
