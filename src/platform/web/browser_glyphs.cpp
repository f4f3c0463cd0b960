#include "platform/web/browser_glyphs.h"

#include <array>

// Answered by web/drawing/glyphs.js through web/platform/glyph_imports.js.
extern "C" {
// Ascent and descent of a line at size 1.
void atlas_js_line_metrics(int weight, float* ascent_descent);
// Advance, left, top, width, height, in device pixels.
void atlas_js_measure_glyph(int weight, float size_pixels, std::uint32_t codepoint, float* metrics);
// Into the texture that is bound, at x, y.
void atlas_js_paint_glyph(int weight, float size_pixels, std::uint32_t codepoint, int x, int y);
}

namespace atlas {

namespace {

enum Metric : std::size_t { advance_metric, left_metric, top_metric, width_metric, height_metric, metric_count };

std::array<float, metric_count> measured(FontWeight weight, float size_pixels, std::uint32_t codepoint) {
  std::array<float, metric_count> metrics{};
  atlas_js_measure_glyph(static_cast<int>(weight), size_pixels, codepoint, metrics.data());
  return metrics;
}

}  // namespace

LineMetrics BrowserGlyphs::line_metrics(FontWeight weight) {
  std::array<float, 2> metrics{};
  atlas_js_line_metrics(static_cast<int>(weight), metrics.data());
  return {metrics[0], metrics[1]};
}

float BrowserGlyphs::advance(FontWeight weight, float size_pixels, std::uint32_t codepoint) {
  return measured(weight, size_pixels, codepoint)[advance_metric];
}

GlyphBox BrowserGlyphs::box(FontWeight weight, float size_pixels, std::uint32_t codepoint) {
  const auto metrics = measured(weight, size_pixels, codepoint);
  return {.advance = metrics[advance_metric],
          .left = static_cast<int>(metrics[left_metric]),
          .top = static_cast<int>(metrics[top_metric]),
          .width = static_cast<int>(metrics[width_metric]),
          .height = static_cast<int>(metrics[height_metric])};
}

void BrowserGlyphs::paint(FontWeight weight, float size_pixels, std::uint32_t codepoint, int x, int y) {
  atlas_js_paint_glyph(static_cast<int>(weight), size_pixels, codepoint, x, y);
}

}  // namespace atlas
