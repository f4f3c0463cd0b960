#include "html/palette_css.h"

#include <array>
#include <string_view>

namespace atlas::html {

namespace {

std::string hex(Color color) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "#";
  for (const std::uint8_t channel : {color.red, color.green, color.blue}) {
    text += digits[channel >> 4];
    text += digits[channel & 15];
  }
  return text;
}

struct NamedColor {
  std::string_view name;
  Color color;
};

}  // namespace

std::string palette_css(const Palette& palette) {
  const NamedColor colors[] = {
      {"page", palette.page},
      {"surface", palette.surface},
      {"line", palette.line},
      {"ink", palette.ink},
      {"quiet-ink", palette.quiet_ink},
      {"accent", palette.accent},
      {"on-accent", palette.on_accent},
      {"accent-wash", palette.accent_wash},
      {"sea", palette.sea},
      {"land", palette.land},
      {"neighbour-land", palette.neighbour_land},
      {"coast", palette.coast},
      {"region-border", palette.region_border},
  };
  std::string css = ":root{";
  for (const NamedColor& named : colors) css += "--" + std::string(named.name) + ":" + hex(named.color) + ";";
  for (std::size_t i = 0; i < tier_count; ++i) {
    css += "--" + std::string(tier_ids[i]) + ":" + hex(palette.tier[i]) + ";";
    css += "--" + std::string(tier_ids[i]) + "-wash:" + hex(palette.tier_wash[i]) + ";";
  }
  return css + "}";
}

}  // namespace atlas::html
