#include "html/palette_css.h"

#include <array>
#include <cmath>
#include <string_view>

#include "core/look/medal_shape.h"
#include "html/hex_color.h"

namespace atlas::html {

namespace {

struct NamedColor {
  std::string_view name;
  Color color;
};

std::string variables(const Catalog& catalog, Appearance appearance) {
  const Palette palette = palette_of(appearance, catalog.tier_looks);
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
  std::string css = appearance == Appearance::dark ? "color-scheme:dark;" : "color-scheme:light;";
  for (const NamedColor& named : colors) css += "--" + std::string(named.name) + ":" + hex_color(named.color) + ";";
  for (std::size_t i = 0; i < catalog.tiers.size(); ++i) {
    const std::string name = "--tier-" + catalog.tiers[i].id;
    css.append(name).append(":").append(hex_color(palette.tier[i])).append(";");
    css.append(name).append("-wash:").append(hex_color(palette.tier_wash[i])).append(";");
  }
  return css;
}

// In per cent of a box that is 3 radii wide, as the symbols of `medal_symbols` are, to a tenth: of 24 pixels a
// fortieth.
std::string per_cent(double radii) {
  const std::string tenths = std::to_string(std::lround(500 + radii * 1000 / 3));
  const std::string whole = tenths.substr(0, tenths.size() - 1);
  return tenths.back() == '0' ? whole + "%" : whole + "." + tenths.back() + "%";
}

std::string outline(MedalShape shape) {
  std::string corners;
  for (const ScreenPoint corner : medal_outline(shape))
    corners += (corners.empty() ? "" : ",") + per_cent(corner.x) + " " + per_cent(corner.y);
  return "polygon(" + corners + ")";
}

// What a tier looks like: its colours, and the silhouette that styles cut out of a box (styles/controls.css).
std::string tier_classes(const Catalog& catalog) {
  std::string css;
  for (std::size_t i = 0; i < catalog.tiers.size(); ++i) {
    const std::string name = "tier-" + catalog.tiers[i].id;
    css.append(".").append(name).append("{--tier:var(--").append(name).append(");");
    css.append("--tier-wash:var(--").append(name).append("-wash);");
    css.append("--medal:").append(outline(catalog.tier_looks[i].shape)).append("}");
  }
  return css + ":root{--first-tier:var(--tier-" + catalog.tiers.front().id + ")}";
}

}  // namespace

std::string palette_css(const Catalog& catalog) {
  const auto rule = [&](std::string_view selector, Appearance appearance) {
    return std::string(selector) + "{" + variables(catalog, appearance) + "}";
  };
  std::string css = rule(":root", Appearance::light);
  css += "@media(prefers-color-scheme:dark){" + rule(":root", Appearance::dark) + "}";
  css += "@media(prefers-contrast:more),(forced-colors:active){" + rule(":root", Appearance::contrast) + "}";
  for (std::size_t i = 0; i < appearance_ids.size(); ++i) {
    const std::string asked = ":root[data-appearance=" + std::string(appearance_ids[i]) + "]";
    css += rule(asked, static_cast<Appearance>(i));
  }
  // On paper, whatever the screen's.
  css += "@media print{" + rule(":root:not([data-print])", Appearance::light) + "}";
  return css + tier_classes(catalog);
}

}  // namespace atlas::html
