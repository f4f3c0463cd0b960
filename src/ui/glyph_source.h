// Where the pictures of letters come from: the browser that shows the page, or a test.
#pragma once

#include <cstdint>
#include <vector>

namespace atlas {

enum class FontWeight : std::uint8_t { regular, bold };

// Device pixels, relative to the pen on the baseline: x right, y down.
struct GlyphPicture {
  float advance = 0;
  int left = 0;
  int top = 0;  // negative above the baseline
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> coverage;  // width × height, row by row; empty for a blank
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
  virtual GlyphPicture picture(FontWeight weight, float size_pixels, std::uint32_t codepoint) = 0;
};

}  // namespace atlas
