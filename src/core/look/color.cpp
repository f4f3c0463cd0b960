#include "core/look/color.h"

#include <algorithm>
#include <charconv>
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

}  // namespace

std::optional<Color> read_color(std::string_view text) {
  std::uint32_t rgb = 0;
  if (text.size() != 7 || text.front() != '#') return std::nullopt;
  const auto [end, failure] = std::from_chars(text.data() + 1, text.data() + text.size(), rgb, 16);
  if (failure != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return color(rgb);
}

double contrast_ratio(Color a, Color b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

}  // namespace atlas
