// A font without a screen: every letter is a filled box, half as wide as it is tall.
#pragma once

#include <vector>

#include "ui/paint/glyph_source.h"

namespace atlas::testing {

class BoxGlyphs final : public GlyphSource {
 public:
  LineMetrics line_metrics(FontWeight) override { return {.ascent = 0.75F, .descent = 0.25F}; }
  float advance(FontWeight, float size_pixels, std::uint32_t) override { return size_pixels / 2; }
  GlyphBox box(FontWeight, float size_pixels, std::uint32_t codepoint) override {
    const int width = static_cast<int>(size_pixels / 2), height = static_cast<int>(size_pixels * 0.75F);
    const float advance = size_pixels / 2;
    if (codepoint == ' ') return {.advance = advance};
    return {.advance = advance, .left = 0, .top = -height, .width = width, .height = height};
  }
  void paint(FontWeight weight, float size_pixels, std::uint32_t codepoint, int x, int y) override {
    painted.push_back({weight, size_pixels, codepoint, x, y});
  }

  struct Painted {
    FontWeight weight;
    float size_pixels;
    std::uint32_t codepoint;
    int x, y;
  };
  std::vector<Painted> painted;
};

}  // namespace atlas::testing
