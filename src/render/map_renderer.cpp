#include "render/map_renderer.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "render/area_layer.h"
#include "render/fading_picture.h"
#include "render/halo_layer.h"
#include "render/hatch.h"
#include "render/line_layer.h"
#include "render/medal_layer.h"

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

void clear_to(Color color) {
  glClearColor(static_cast<float>(color.red) / 255, static_cast<float>(color.green) / 255,
               static_cast<float>(color.blue) / 255, 1);
  glClearStencil(0);
  glClear(GL_COLOR_BUFFER_BIT | GL_STENCIL_BUFFER_BIT);
}

}  // namespace

struct MapRenderer::Impl {
  explicit Impl(bool can_draw_half_floats) : halos(can_draw_half_floats) {}

  AreaLayer areas;
  LineLayer lines;
  HaloLayer halos;
  MedalLayer medals;
  FadingPicture past;

  AreaRange countries, land;
  std::vector<AreaRange> regions;
  LineRange coast, shore, region_borders, departement_borders, country_borders;
  std::vector<std::vector<AreaRange>> territory_areas;  // a laureate's, one by one: they may overlap
  std::vector<LineRange> territory_outlines;

  void draw_ground(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;
  void draw_territories(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;
  void draw_borders(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;
  void draw_outlines(const MapScene& scene, const ViewTransform& view, const Palette& palette) const;
};

MapRenderer::MapRenderer(bool can_draw_half_floats) : impl_(std::make_unique<Impl>(can_draw_half_floats)) {}
MapRenderer::~MapRenderer() = default;

void MapRenderer::upload(const Geography& geography, const std::vector<Territory>& territories) {
  Impl& to = *impl_;
  to.countries = to.areas.add(geography.countries);
  to.land = to.areas.add(geography.departements);
  to.regions.clear();
  for (const Area& region : geography.regions) to.regions.push_back(to.areas.add({&region, 1}));
  to.coast = to.lines.add(geography.coast);
  to.shore = to.lines.add(coarse(geography.shore));
  to.region_borders = to.lines.add(geography.region_borders);
  to.departement_borders = to.lines.add(geography.departement_borders);
  to.country_borders = to.lines.add(geography.country_borders);
  to.territory_areas.clear();
  to.territory_outlines.clear();
  for (const Territory& territory : territories) {
    std::vector<AreaRange>& parts = to.territory_areas.emplace_back();
    for (const Area& area : territory.areas) {
      const bool is_inner = !parts.empty() && contains(territory.areas.front(), area.center);
      const int depth = is_inner ? parts.back().depth + 1 : 0;
      parts.push_back(to.areas.add({&area, 1}));
      parts.back().depth = depth;
    }
    to.territory_outlines.push_back(to.lines.add_outlines(territory.areas));
  }
  to.areas.finish();
  to.lines.finish();
  to.halos.upload(territories);
}

void MapRenderer::Impl::draw_ground(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  const double em = scene.em * scene.pixel_ratio;
  const double scale = scene.transform.pixels_per_metre;
  const double shallows = faded_out(scale, shallows_fade_at, shallows_gone_at);
  const double borders = faded_out(scale, borders_fade_at, borders_gone_at);
  const Color shallow = mixed(palette.sea, palette.land, shallows_share * shallows);
  if (shallows > 0) lines.draw_glow(shore, view, shallows_width_em * em, palette.sea, shallow);
  areas.fill(countries, view, palette.neighbour_land);
  if (borders > 0)
    lines.draw(country_borders, view, country_width_em * em,
               mixed(palette.neighbour_land, palette.country_border, borders));
  areas.fill(land, view, palette.land);
  for (const RegionTint& tint : scene.region_tints) {
    areas.fill(regions[tint.region], view, region_tint(palette, tint.strength));
  }
}

void MapRenderer::Impl::draw_territories(const MapScene& scene, const ViewTransform& view,
                                         const Palette& palette) const {
  const double em = scene.em * scene.pixel_ratio;
  for (const TerritoryLook& look : scene.territories) {
    if (!look.shown) continue;
    const std::uint8_t alpha = look.selected || look.hovered ? chosen_wash_alpha : wash_alpha;
    const Color wash = with_alpha(palette.tier_wash[look.tier], alpha);
    const Color stripes = with_alpha(palette.tier[look.tier], hatch_alpha);
    for (const AreaRange& area : territory_areas[look.laureate]) {
      areas.fill(area, view, wash, {stripes, hatch_period_em * em, look.depth + area.depth});
    }
  }
}

void MapRenderer::Impl::draw_borders(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  const double em = scene.em * scene.pixel_ratio;
  const double scale = scene.transform.pixels_per_metre;
  const double shown = std::clamp((scale - departements_appear_at_zoom_scale) /
                                      (departements_full_at_zoom_scale - departements_appear_at_zoom_scale),
                                  departements_at_least, 1.0);
  if (const double left = faded_out(scale, borders_fade_at, borders_gone_at); left > 0) {
    lines.draw(departement_borders, view, departement_width_em * em,
               mixed(palette.land, palette.departement_border, shown * left));
    lines.draw(region_borders, view, region_width_em * em, mixed(palette.land, palette.region_border, left));
  }
  lines.draw(coast, view, coast_width_em * em, palette.coast);
}

void MapRenderer::Impl::draw_outlines(const MapScene& scene, const ViewTransform& view, const Palette& palette) const {
  const double em = scene.em * scene.pixel_ratio;
  for (const TerritoryLook& look : scene.territories) {
    if (!look.shown) continue;
    const bool chosen = look.selected || look.hovered;
    const Color color = look.selected ? palette.accent : look.hovered ? palette.ink : palette.tier[look.tier];
    lines.draw(territory_outlines[look.laureate], view, (chosen ? chosen_width_em : perimeter_width_em) * em, color);
  }
}

void MapRenderer::draw(const MapScene& scene, const Palette& given, double past_opacity) {
  Palette palette = given;
  if (!scene.has_marks && !scene.territories.empty())  // alone, it is lit in its own colour
    palette.accent = palette.tier[scene.territories.back().tier];
  const ViewTransform view = view_of_world(scene);
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  glDisable(GL_SCISSOR_TEST);  // which the drawing of the views leaves on
  clear_to(palette.surface);   // what no view fills, whether or not there is a map
  if (view.width < 1 || view.height < 1) return;
  const DeviceRect map = device_rect_of_map(scene);

  impl_->halos.prepare(scene, view);
  glBindFramebuffer(GL_FRAMEBUFFER, 0);
  glViewport(map.left, map.bottom, map.width, map.height);
  glEnable(GL_SCISSOR_TEST);
  glScissor(map.left, map.bottom, map.width, map.height);
  glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  clear_to(palette.sea);

  impl_->draw_ground(scene, view, palette);
  impl_->draw_territories(scene, view, palette);
  impl_->draw_borders(scene, view, palette);
  impl_->draw_outlines(scene, view, palette);
  impl_->halos.draw(scene, view, {static_cast<double>(map.left), static_cast<double>(map.bottom)}, palette);
  impl_->past.draw(scene, past_opacity);
  if (scene.has_marks) impl_->medals.draw(scene, view, palette);

  glDisable(GL_SCISSOR_TEST);
  glDisable(GL_BLEND);
  glBindVertexArray(0);
  glUseProgram(0);
}

void MapRenderer::keep_picture(const MapScene& scene, const Palette& palette) {
  draw(scene, palette);
  impl_->past.take(scene);
}

}  // namespace atlas
