#include "html/palette_css.h"

#include <array>
#include <string_view>

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

std::string tier_classes(const Catalog& catalog) {
  std::string css;
  for (const Term& tier : catalog.tiers) {
    const std::string name = "tier-" + tier.id;
    css.append(".").append(name).append("{--tier:var(--").append(name).append(");");
    css.append("--tier-wash:var(--").append(name).append("-wash)}");
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
