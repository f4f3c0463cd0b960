// The colours of the page and of the canvas, named by what they are for. The static page takes its CSS variables from
// here.
#pragma once

#include <array>
#include <cstdint>

#include "core/data/catalog.h"
#include "core/state/appearance.h"

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

// What a page around the explorer may choose: its contrast is the page's to see to.
struct Accent {
  Color accent, on_accent, accent_wash;
  friend constexpr bool operator==(const Accent&, const Accent&) = default;
};
constexpr Palette with_accent(Palette palette, const Accent& chosen) {
  palette.accent = chosen.accent;
  palette.on_accent = chosen.on_accent;
  palette.accent_wash = chosen.accent_wash;
  return palette;
}

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

constexpr Palette dark_palette() {
  return {
      .page = color(0x12181F),
      .surface = color(0x1A222C),
      .line = color(0x364451),
      .ink = color(0xEEF2F6),
      .quiet_ink = color(0xB4BFCB),
      .accent = color(0x9CC2FF),
      .on_accent = color(0x0D1520),
      .accent_wash = color(0x22344F),
      .sea = color(0x101C27),
      .land = color(0x26303A),
      .neighbour_land = color(0x1B242D),
      .coast = color(0x7B8B99),
      .region_border = color(0x61707E),
      .departement_border = color(0x38444F),
      .country_border = color(0x34404B),
      .tier = {color(0xF0BE55), color(0xA9B9CC), color(0xD9734A)},
      .tier_wash = {color(0x4D4225), color(0x3A4859), color(0x51362B)},
  };
}

// Text 7:1 at least, borders black, colours that differ in lightness first.
constexpr Palette contrast_palette() {
  return {
      .page = color(0xFFFFFF),
      .surface = color(0xFFFFFF),
      .line = color(0x6B6B6B),
      .ink = color(0x000000),
      .quiet_ink = color(0x333333),
      .accent = color(0x0A2E73),
      .on_accent = color(0xFFFFFF),
      .accent_wash = color(0xDCE6FA),
      .sea = color(0xDCEAF2),
      .land = color(0xFFFFFF),
      .neighbour_land = color(0xEAEAEA),
      .coast = color(0x000000),
      .region_border = color(0x404040),
      .departement_border = color(0x9A9A9A),
      .country_border = color(0x9A9A9A),
      .tier = {color(0x8A6400), color(0x3F4B5E), color(0x6E1500)},
      .tier_wash = {color(0xF6E4B0), color(0xD3DCE8), color(0xF2CFBD)},
  };
}

constexpr Palette palette_of(Appearance appearance) {
  return appearance == Appearance::dark       ? dark_palette()
         : appearance == Appearance::contrast ? contrast_palette()
                                              : light_palette();
}

// Between two colours, channel by channel; `share` 0 to 1. The first one's strength.
constexpr Color mixed(Color from, Color to, double share) {
  const auto mix = [share](std::uint8_t a, std::uint8_t b) {
    return static_cast<std::uint8_t>(a + static_cast<int>((b - a) * share));
  };
  return {mix(from.red, to.red), mix(from.green, to.green), mix(from.blue, to.blue), from.alpha};
}

// A région's ground where laureates are counted: the land's own for none, half way to the accent for the most.
constexpr Color region_tint(const Palette& palette, double strength) {
  constexpr double most = 0.5;
  return mixed(palette.land, palette.accent, most * strength);
}

}  // namespace atlas
