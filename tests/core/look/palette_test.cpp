// Contrasts as WCAG 2.2 counts them: numbers, not looks.
#include "core/look/palette.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "support/chart_samples.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

double linear(std::uint8_t channel) {
  const double share = channel / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

struct Wanted {
  Appearance appearance;
  double text_contrast;  // WCAG 2.2: 1.4.3 (AA), 1.4.6 (AAA)
  double mark_contrast;  // 1.4.11
};
constexpr std::array wanted{Wanted{Appearance::light, 4.5, 3}, Wanted{Appearance::dark, 4.5, 3},
                            Wanted{Appearance::contrast, 7, 4.5}};

TEST(Palette, TextIsReadableOnEveryGround) {
  for (const Wanted& one : wanted) {
    const Palette palette = palette_of(one.appearance, testing::published_catalog().tier_looks);
    for (const Color ink : {palette.ink, palette.quiet_ink, palette.accent}) {
      for (const Color ground : {palette.page, palette.surface, palette.land, palette.accent_wash}) {
        EXPECT_GE(contrast_ratio(ink, ground), one.text_contrast) << static_cast<int>(one.appearance);
      }
    }
    EXPECT_GE(contrast_ratio(palette.on_accent, palette.accent), one.text_contrast);
    EXPECT_GE(contrast_ratio(palette.on_accent, palette.ink), one.text_contrast) << "tooltips";
  }
}

TEST(Palette, MarksStandOutOnEveryGround) {
  for (const Wanted& one : wanted) {
    const Palette palette = palette_of(one.appearance, testing::published_catalog().tier_looks);
    for (std::size_t i = 0; i < tiers::count; ++i) {
      for (const Color ground : {palette.land, palette.surface, palette.page})
        EXPECT_GE(contrast_ratio(palette.tier[i], ground), one.mark_contrast) << static_cast<int>(one.appearance);
    }
  }
}

// How colours look to people who lack one kind of cone: G. Machado, M. Oliveira, L. Fernandes, "A physiologically-based
// model for simulation of color vision deficiency", 2009, at full severity, on linear RGB.
using Matrix = std::array<std::array<double, 3>, 3>;
constexpr Matrix full_vision{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritanopia{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

using Triple = std::array<double, 3>;

Triple seen(Color color, const Matrix& vision) {
  const Triple rgb{linear(color.red), linear(color.green), linear(color.blue)};
  Triple out{};
  for (std::size_t i = 0; i < 3; ++i) {
    out[i] = std::clamp(vision[i][0] * rgb[0] + vision[i][1] * rgb[1] + vision[i][2] * rgb[2], 0.0, 1.0);
  }
  return out;
}

// CIE 1976 L*a*b*, from linear sRGB under D65.
Triple lab(const Triple& rgb) {
  const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
  const double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
  const double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
  const double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(Color a, Color b, const Matrix& vision) {
  const Triple one = lab(seen(a, vision)), other = lab(seen(b, vision));
  return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

TEST(Palette, TiersDifferForColourBlindPeopleToo) {
  constexpr double told_at_a_glance = 15;  // of CIE76: some six just noticeable differences
  for (const Wanted& one : wanted) {
    const Palette palette = palette_of(one.appearance, testing::published_catalog().tier_looks);
    for (const Matrix& vision : {full_vision, protanopia, deuteranopia, tritanopia}) {
      for (std::size_t a = 0; a < tiers::count; ++a) {
        for (std::size_t b = a + 1; b < tiers::count; ++b) {
          EXPECT_GE(difference(palette.tier[a], palette.tier[b], vision), told_at_a_glance)
              << a << " and " << b << ", appearance " << static_cast<int>(one.appearance);
        }
      }
    }
  }
}

}  // namespace
}  // namespace atlas
