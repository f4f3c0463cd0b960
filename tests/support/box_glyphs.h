// A font without a screen: every letter is a filled box, half as wide as it is tall.
#pragma once

#include "ui/glyph_source.h"

namespace atlas::testing {

class BoxGlyphs final : public GlyphSource {
 public:
  LineMetrics line_metrics(FontWeight) override { return {.ascent = 0.75F, .descent = 0.25F}; }
  float advance(FontWeight, float size_pixels, std::uint32_t) override { return size_pixels / 2; }
  GlyphPicture picture(FontWeight, float size_pixels, std::uint32_t codepoint) override {
    const int width = static_cast<int>(size_pixels / 2), height = static_cast<int>(size_pixels * 0.75F);
    GlyphPicture picture{
        .advance = size_pixels / 2, .left = 0, .top = -height, .width = width, .height = height, .coverage = {}};
    if (codepoint != ' ')
      picture.coverage.assign(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 255);
    return picture;
  }
};

}  // namespace atlas::testing
