// Contrasts as WCAG 2.2 counts them: numbers, not looks.
#include "core/palette.h"

#include <gtest/gtest.h>

#include <cmath>

namespace atlas {
namespace {

double linear(std::uint8_t channel) {
  const double share = channel / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Color color) {
  return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

double contrast(Color a, Color b) {
  const double light = std::max(luminance(a), luminance(b)), dark = std::min(luminance(a), luminance(b));
  return (light + 0.05) / (dark + 0.05);
}

TEST(Palette, TextIsReadableOnEveryGround) {
  const Palette palette = light_palette();
  for (const Color ink : {palette.ink, palette.quiet_ink, palette.accent}) {
    for (const Color ground : {palette.page, palette.surface, palette.land, palette.accent_wash}) {
      EXPECT_GE(contrast(ink, ground), 4.5);
    }
  }
  EXPECT_GE(contrast(palette.on_accent, palette.accent), 4.5);
}

TEST(Palette, MarksStandOutOnEveryGround) {
  const Palette palette = light_palette();
  for (std::size_t tier = 0; tier < tier_count; ++tier) {
    for (const Color ground : {palette.land, palette.surface, palette.page})
      EXPECT_GE(contrast(palette.tier[tier], ground), 3);
  }
}

}  // namespace
}  // namespace atlas
