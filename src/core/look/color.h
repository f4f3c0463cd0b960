// A colour, and how two of them compare.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace atlas {

struct Color {
  std::uint8_t red = 0, green = 0, blue = 0, alpha = 255;
  friend constexpr bool operator==(Color, Color) = default;
};

constexpr Color color(std::uint32_t rgb) {
  return {static_cast<std::uint8_t>(rgb >> 16), static_cast<std::uint8_t>(rgb >> 8), static_cast<std::uint8_t>(rgb)};
}
constexpr Color with_alpha(Color base, std::uint8_t alpha) {
  return {base.red, base.green, base.blue, alpha};
}

// Between two colours, channel by channel; `share` 0 to 1. The first one's strength.
constexpr Color mixed(Color from, Color to, double share) {
  const auto mix = [share](std::uint8_t a, std::uint8_t b) {
    return static_cast<std::uint8_t>(a + static_cast<int>((b - a) * share));
  };
  return {mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue), from.alpha};
}

// "#1d4e9e", whatever the case of its letters; nothing else is a colour.
std::optional<Color> read_color(std::string_view text);

// 1 to 21, whichever is the lighter: WCAG 2.2, "contrast ratio".
double contrast_ratio(Color a, Color b);

}  // namespace atlas
