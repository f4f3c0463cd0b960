// The colours of the page and of the canvas, named by what they are for. The static page takes its CSS variables from
// here.
#pragma once

#include <array>
#include <cstdint>

#include "core/catalog.h"

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

struct Palette {
  Color page, surface, line;             // backgrounds and hairlines of the page and of cards
  Color ink, quiet_ink;                  // text: 4.5:1 at least on page, surface and land
  Color accent, on_accent, accent_wash;  // focus, selection, links; text on them; a faint ground for what is chosen
  Color sea, land, neighbour_land;
  Color coast, region_border, departement_border, country_border;
  std::array<Color, tier_count> tier;       // marks: 3:1 at least on land and surface
  std::array<Color, tier_count> tier_wash;  // ground of a territory of that tier on land
};

constexpr Palette light_palette() {
  return {
      .page = color(0xF6F4EF),
      .surface = color(0xFFFFFF),
      .line = color(0xDAD5CA),
      .ink = color(0x17202B),
      .quiet_ink = color(0x525C69),
      .accent = color(0x1D4E9E),
      .on_accent = color(0xFFFFFF),
      .accent_wash = color(0xE4ECF8),
      .sea = color(0xD9E6EC),
      .land = color(0xFBF9F4),
      .neighbour_land = color(0xE9E8E2),
      .coast = color(0x7C8A93),
      .region_border = color(0xA9A296),
      .departement_border = color(0xDDD7CB),
      .country_border = color(0xCFCCC3),
      .tier = {color(0xB07800), color(0x64748B), color(0xA34E24)},
      .tier_wash = {color(0xF3E3B5), color(0xD9E0EA), color(0xF0D6C6)},
  };
}

}  // namespace atlas
