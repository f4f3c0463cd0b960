// The colours of the page and of the canvas, named by what they are for. The static page takes its CSS variables from
// here.
#pragma once

#include <array>
#include <span>

#include "core/look/appearance.h"
#include "core/look/color.h"
#include "core/look/medal_shape.h"

namespace atlas {

// 1 to so many: more silhouettes cannot be told apart at a glance.
inline constexpr std::size_t most_tiers = 5;

// How a tier's medals look: a silhouette, and a colour in each appearance.
struct TierLook {
  MedalShape shape = MedalShape::rosette;
  std::array<Color, appearance_ids.size()> tones;
};

struct Palette {
  Color page, surface, line;             // backgrounds and hairlines of the page and of cards
  Color ink, quiet_ink;                  // text: 4.5:1 at least on page, surface and land
  Color accent, on_accent, accent_wash;  // focus, selection, links; text on them; a faint ground for what is chosen
  Color sea, land, neighbour_land;
  Color coast, region_border, departement_border, country_border;
  std::array<Color, most_tiers> tier;       // marks: `least_mark_contrast` on land, surface and page
  std::array<Color, most_tiers> tier_wash;  // ground of a territory of that tier on land
  std::array<MedalShape, most_tiers> tier_shape;

  friend constexpr bool operator==(const Palette&, const Palette&) = default;
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
  };
}

// Without tiers.
constexpr Palette grounds_of(Appearance appearance) {
  return appearance == Appearance::dark       ? dark_palette()
         : appearance == Appearance::contrast ? contrast_palette()
                                              : light_palette();
}

// With the tiers of an edition; those past `most_tiers` are left out.
constexpr Palette palette_of(Appearance appearance, std::span<const TierLook> looks) {
  constexpr double wash_share = 0.24;
  Palette palette = grounds_of(appearance);
  for (std::size_t i = 0; i < looks.size() && i < most_tiers; ++i) {
    palette.tier_shape[i] = looks[i].shape;
    palette.tier[i] = looks[i].tones[static_cast<std::size_t>(appearance)];
    palette.tier_wash[i] = mixed(palette.land, palette.tier[i], wash_share);
  }
  return palette;
}

// Of a mark, with what lies under it: WCAG 2.2, 1.4.11; more where contrast is asked for.
constexpr double least_mark_contrast(Appearance appearance) {
  return appearance == Appearance::contrast ? 4.5 : 3;
}

// A région's ground where laureates are counted: the land's own for none, half way to the accent for the most.
constexpr Color region_tint(const Palette& palette, double strength) {
  constexpr double most = 0.5;
  return mixed(palette.land, palette.accent, most * strength);
}

}  // namespace atlas
