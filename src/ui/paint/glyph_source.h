// Who draws letters: the browser that shows the page, or a test. Their pictures go to the texture at once and are never
// read back: some browsers give noise to a page that reads its own canvas.
#pragma once

#include <cstdint>

namespace atlas {

enum class FontWeight : std::uint8_t { regular, bold };

// Device pixels, relative to the pen on the baseline: x right, y down.
struct GlyphBox {
  float advance = 0;
  int left = 0;
  int top = 0;  // negative above the baseline
  int width = 0;
  int height = 0;  // 0, as the width, of a blank

  bool is_blank() const { return width <= 0 || height <= 0; }
};

// Of a line of text at size 1.
struct LineMetrics {
  float ascent = 0.95F;
  float descent = 0.25F;
};

class GlyphSource {
 public:
  virtual ~GlyphSource() = default;
  virtual LineMetrics line_metrics(FontWeight weight) = 0;
  virtual float advance(FontWeight weight, float size_pixels, std::uint32_t codepoint) = 0;
  virtual GlyphBox box(FontWeight weight, float size_pixels, std::uint32_t codepoint) = 0;
  // Draws its coverage into the texture that is bound, its box's upper left corner at x, y (texels).
  virtual void paint(FontWeight weight, float size_pixels, std::uint32_t codepoint, int x, int y) = 0;
};

}  // namespace atlas
