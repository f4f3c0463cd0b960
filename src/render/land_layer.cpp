#include "render/land_layer.h"

#include <algorithm>
#include <cmath>

#include "render/hatch.h"

namespace atlas {

namespace {

// Widths in em: a hairline stays a hairline on a projector.
constexpr double coast_width_em = 0.075;
constexpr double region_width_em = 0.06;
constexpr double departement_width_em = 0.05;
constexpr double country_width_em = 0.055;
constexpr double perimeter_width_em = 0.085;
constexpr double chosen_width_em = 0.14;

constexpr double departements_appear_at_zoom_scale = 0.5e-3;  // CSS pixels a metre: France 570 px wide
constexpr double departements_full_at_zoom_scale = 1.6e-3;
// Natural Earth's borders are off by up to 2.5 km: once this is seen, they are not.
constexpr double borders_fade_at = 6e-3, borders_gone_at = 16e-3;  // CSS pixels a metre
constexpr double departements_at_least = 0.45;                     // of their strength, at the first view

// Shallow water around the land, lightest at the shore.
constexpr double shallows_width_em = 2.4;
constexpr double shallows_share = 0.6;  // of the way from the sea's colour to the land's, at the shore
// Wide lines are costly where they are made of short pieces, and round enough without them. Closer, where this would be
// seen, the shallows have faded.
constexpr double shore_step_metres = 7'000;                             // 4 px at the first view of a desktop
constexpr double shallows_fade_at = 1.2e-3, shallows_gone_at = 2.5e-3;  // CSS pixels a metre

std::vector<Polyline> coarse(const std::vector<Polyline>& lines) {
  std::vector<Polyline> coarse;
  for (const Polyline& line : lines) {
    Polyline& kept = coarse.emplace_back();
    for (const WorldPoint& point : line) {
      const bool is_end = &point == &line.front() || &point == &line.back();
      const bool is_far = is_end || std::hypot(point.x - kept.back().x, point.y - kept.back().y) > shore_step_metres;
      if (is_far) kept.push_back(point);
    }
  }
  return coarse;
}

constexpr std::uint8_t hatch_alpha = 110;

constexpr std::uint8_t wash_alpha = 190;
constexpr std::uint8_t chosen_wash_alpha = 255;

// From 1 to nothing.
double faded_out(double value, double from, double to) {
  return std::clamp((to - value) / (to - from), 0.0, 1.0);
}

}  // namespace

void LandLayer::upload(const Geography& geography, const std::vector<Territory>& territories) {
  countries_ = areas_.add(geography.countries);
  land_ = areas_.add(geography.departements);
  regions_.clear();
  for (const Area& region : geography.regions) regions_.push_back(areas_.add({&region, 1}));
  coast_ = lines_.add(geography.coast);
  shore_ = lines_.add(coarse(geography.shore));
  region_borders_ = lines_.add(geography.region_borders);
  departement_borders_ = lines_.add(geography.departement_borders);
  country_borders_ = lines_.add(geography.country_borders);
  territory_areas_.clear();
  territory_outlines_.clear();
  for (const Territory& territory : territories) {
    std::vector<AreaRange>& parts = territory_areas_.emplace_back();
    for (const Area& area : territory.areas) {
      const bool is_inner = !parts.empty() && contains(territory.areas.front(), area.center);
      const int depth = is_inner ? parts.back().depth + 1 : 0;
      parts.push_back(areas_.add({&area, 1}));
      parts.back().depth = depth;
    }
    territory_outlines_.push_back(lines_.add_outlines(territory.areas));
  }
  areas_.finish();
  lines_.finish();
}

void LandLayer::draw_ground(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  const double em = scene.em * scene.pixel_ratio;
  const double scale = scene.transform.pixels_per_metre;
  const double shallows = faded_out(scale, shallows_fade_at, shallows_gone_at);
  const double borders = faded_out(scale, borders_fade_at, borders_gone_at);
  const Color shallow = mixed(palette.sea, palette.land, shallows_share * shallows);
  if (shallows > 0) lines_.draw_glow(shore_, view, shallows_width_em * em, palette.sea, shallow);
  areas_.fill(countries_, view, palette.neighbour_land);
  if (borders > 0)
    lines_.draw(country_borders_, view, country_width_em * em,
                mixed(palette.neighbour_land, palette.country_border, borders));
  areas_.fill(land_, view, palette.land);
  for (const RegionTint& tint : scene.region_tints) {
    areas_.fill(regions_[tint.region], view, region_tint(palette, tint.strength));
  }
}

void LandLayer::draw_territories(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  const double em = scene.em * scene.pixel_ratio;
  for (const TerritoryLook& look : scene.territories) {
    if (!look.shown) continue;
    const std::uint8_t alpha = look.selected || look.hovered ? chosen_wash_alpha : wash_alpha;
    const Color wash = with_alpha(palette.tier_wash[look.tier], alpha);
    const Color stripes = with_alpha(palette.tier[look.tier], hatch_alpha);
    for (const AreaRange& area : territory_areas_[look.laureate]) {
      areas_.fill(area, view, wash, {stripes, hatch_period_em * em, look.depth + area.depth});
    }
  }
}

void LandLayer::draw_borders(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  const double em = scene.em * scene.pixel_ratio;
  const double scale = scene.transform.pixels_per_metre;
  const double shown = std::clamp((scale - departements_appear_at_zoom_scale) /
                                      (departements_full_at_zoom_scale - departements_appear_at_zoom_scale),
                                  departements_at_least, 1.0);
  if (const double left = faded_out(scale, borders_fade_at, borders_gone_at); left > 0) {
    lines_.draw(departement_borders_, view, departement_width_em * em,
                mixed(palette.land, palette.departement_border, shown * left));
    lines_.draw(region_borders_, view, region_width_em * em, mixed(palette.land, palette.region_border, left));
  }
  lines_.draw(coast_, view, coast_width_em * em, palette.coast);
}

void LandLayer::draw_outlines(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  const double em = scene.em * scene.pixel_ratio;
  for (const TerritoryLook& look : scene.territories) {
    if (!look.shown) continue;
    const bool chosen = look.selected || look.hovered;
    const Color color = look.selected ? palette.accent : look.hovered ? palette.ink : palette.tier[look.tier];
    lines_.draw(territory_outlines_[look.laureate], view, (chosen ? chosen_width_em : perimeter_width_em) * em, color);
  }
}

void LandLayer::draw(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  draw_ground(scene, view, palette);
  draw_territories(scene, view, palette);
  draw_borders(scene, view, palette);
  draw_outlines(scene, view, palette);
}

}  // namespace atlas
