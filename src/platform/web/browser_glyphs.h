// Letters drawn by the browser's own text renderer, with the fonts of the page.
#pragma once

#include "ui/paint/glyph_source.h"

namespace atlas {

class BrowserGlyphs final : public GlyphSource {
 public:
  LineMetrics line_metrics(FontWeight weight) override;
  float advance(FontWeight weight, float size_pixels, std::uint32_t codepoint) override;
  GlyphBox box(FontWeight weight, float size_pixels, std::uint32_t codepoint) override;
  void paint(FontWeight weight, float size_pixels, std::uint32_t codepoint, int x, int y) override;
};

}  // namespace atlas
