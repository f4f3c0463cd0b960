#include "figure/map_drawing.h"

#include <array>
#include <cmath>

#include "core/map/label_model.h"
#include "core/map/layer_model.h"
#include "core/map/map_scene.h"
#include "core/map/scale_bar.h"
#include "html/svg_path.h"

namespace atlas::figure {

namespace {

// As src/render and src/ui/map/label_view.cpp.
constexpr double country_em = 0.055, departement_em = 0.05, region_em = 0.06, coast_em = 0.075;
constexpr double perimeter_em = 0.085, chosen_em = 0.14, leader_em = 0.075, name_leader_em = 0.06, leader_dot_em = 0.1;
constexpr double shortest_leader_radii = 0.45;
constexpr double rim_em = 0.13, ring_em = 0.22, most_rim_radii = 0.16;
constexpr double halo_em = 0.2, place_dot_em = 0.14, small_em = 0.75;
constexpr double longest_scale_bar_em = 7, tick_em = 0.35, corner_em = 0.75;
constexpr double corners_from_em = 34;  // of width: there is sea in the corners
constexpr std::uint8_t wash_alpha = 190, ghost_alpha = 75;
constexpr double departements_share = 0.45;  // of their strength: régions come first

Layout layout_in(const ScreenRect& rect, double em) {
  Layout layout;
  layout.em = em;
  layout.whole = layout.map = layout.map_free = rect;
  layout.has_corners = rect.width >= corners_from_em * em;
  return layout;
}

class MapDrawer {
 public:
  MapDrawer(const State& state, const World& world, const ScreenRect& rect, const Brush& brush)
      : state_(state),
        world_(world),
        place_(rect),
        brush_(brush),
        layout_(layout_in(rect, brush.em)),
        scene_(present_map(state, world, layout_)) {}

  void draw() const {
    drawing_.rect(place_, palette_.sea);
    draw_ground();
    for (const TerritoryLook& look : scene_.territories) {
      if (look.shown) draw_territory(look);
    }
    draw_borders();
    for (const Medal& medal : scene_.medals) draw_leader(medal);
    for (const Medal& medal : scene_.medals) draw_medal(medal);
    draw_over();
  }

 private:
  double px(double em) const { return brush_.px(em); }

  template <typename Lines>
  std::string data_of(const Lines& lines, bool are_closed) const {
    html::SvgPath path(scene_.transform, html::fine_detail);
    for (const auto& line : lines) path.add(line, are_closed);
    return path.data();
  }
  std::string data_of(const std::vector<Area>& areas) const {
    std::string data;
    for (const Area& area : areas) data += data_of(area.rings, true);
    return data;
  }

  void draw_ground() const {
    const Geography& geography = world_.geography;
    drawing_.area(data_of(geography.countries), palette_.neighbour_land);
    drawing_.outline(data_of(geography.country_borders, false), {palette_.country_border, px(country_em)});
    // Département by département: drawn as one, borders that were simplified apart would be holes.
    const std::string land = data_of(geography.departements);
    drawing_.united_area(land, palette_.land);
    for (const RegionTint& tint : scene_.region_tints)
      drawing_.area(data_of(geography.regions[tint.region].rings, true), region_tint(palette_, tint.strength));
  }

  void draw_territory(const TerritoryLook& look) const {
    const Territory& territory = world_.territories[look.laureate];
    const std::size_t tier = look.tier;
    const Color wash = with_alpha(palette_.tier_wash[tier], look.selected ? 255 : wash_alpha);
    drawing_.area(data_of(territory.areas), wash);
    std::string halos;
    for (const CommuneDisc& disc : territory.discs)
      halos += circle_data(scene_.transform.screen_from_world(disc.center),
                           disc.halo_radius_metres * scene_.transform.pixels_per_metre);
    drawing_.united_area(halos, wash);
    const Stroke edge =
        look.selected ? Stroke{palette_.accent, px(chosen_em)} : Stroke{palette_.tier[tier], px(perimeter_em)};
    drawing_.outline(data_of(territory.areas), edge);
  }

  void draw_borders() const {
    const Geography& geography = world_.geography;
    drawing_.outline(data_of(geography.departement_borders, false),
                     {mixed(palette_.land, palette_.departement_border, departements_share), px(departement_em)});
    drawing_.outline(data_of(geography.region_borders, false), {palette_.region_border, px(region_em)});
    drawing_.outline(data_of(geography.coast, false), {palette_.coast, px(coast_em)});
  }

  void draw_leader(const Medal& medal) const {
    if (scene_.is_crowded || !medal.shown) return;
    if (std::hypot(medal.shift.x, medal.shift.y) < shortest_leader_radii * medal.radius) return;
    const ScreenPoint from = scene_.anchor_of(medal);
    drawing_.line(from, scene_.center_of(medal), {palette_.ink, px(leader_em)});
    drawing_.dot(from, px(leader_dot_em), palette_.ink);
  }

  void draw_medal(const Medal& medal) const {
    const Color full = palette_.tier[medal.tier];
    const ScreenPoint center = scene_.center_of(medal);
    const double rim = std::min(px(rim_em), most_rim_radii * medal.radius);
    if (!medal.shown) return brush_.medal(medal.tier, center, medal.radius, with_alpha(full, ghost_alpha));
    if (medal.selected)
      brush_.medal(medal.tier, center, medal.radius, full, Stroke{palette_.accent, 2 * (rim + px(ring_em))});
    brush_.medal(medal.tier, center, medal.radius, full, Stroke{palette_.surface, 2 * rim});
  }

  // Names, the scale and the legend.
  void draw_over() const {
    const ScaleBar bar = present_scale_bar(scene_.transform, px(longest_scale_bar_em));
    const double foot = px(attribution_em) + (layout_.has_corners ? px(scale_bar_em) : 0);
    MapRoom room(place_, 0);
    LayerModel layers;
    add_legend(layers, state_, world_, scene_, layout_, place_.bottom() - foot, room, brush_.width_of);
    const ScreenRect bar_place{place_.x, place_.bottom() - px(2), bar.width + px(2 * corner_em), px(2)};
    const std::array controls{layers.legend.rect, bar_place};
    std::vector<MapLabel> labels;
    LabelPlacer().place(labels, scene_, {world_, layout_, state_.layer, controls, brush_.width_of});
    for (const MapLabel& label : labels) draw_label(label);
    draw_scale_bar(bar);
    if (!layers.legend.steps.empty()) draw_legend(layers.legend);
  }

  void draw_label(const MapLabel& label) const {
    const bool is_area = label.kind == LabelKind::region || label.kind == LabelKind::departement;
    Lettering style =
        brush_.lettering(label.size_em, is_area ? palette_.quiet_ink : palette_.ink, label.kind == LabelKind::chosen);
    style.halo = Stroke{palette_.land, px(halo_em)};
    const ScreenRect& all = label.rect;
    drawing_.text_in({all.x, all.y + label.dot_room, all.width, all.height - label.dot_room}, label.text, style);
    if (label.leader) drawing_.line(label.leader->from, label.leader->to, {palette_.quiet_ink, px(name_leader_em)});
    if (label.dot_room > 0) drawing_.dot({all.center().x, all.y}, px(place_dot_em), palette_.ink);
  }

  void draw_scale_bar(const ScaleBar& bar) const {
    const Stroke stroke{palette_.quiet_ink, px(leader_em)};
    const double left = place_.x + px(corner_em), right = left + bar.width, y = place_.bottom() - px(corner_em);
    for (const double x : {left, right}) drawing_.line({x, y - px(tick_em)}, {x, y}, stroke);
    drawing_.line({left, y}, {right, y}, stroke);
    drawing_.text({left + px(tick_em), y - px(small_em + 0.3)}, bar.label,
                  brush_.lettering(small_em, palette_.quiet_ink));
  }

  void draw_legend(const Legend& legend) const {
    const Lettering style = brush_.lettering(choice_text_em, palette_.ink);
    drawing_.rect(legend.rect, palette_.surface);
    drawing_.text(legend.title_place, legend.title, style);
    drawing_.text(legend.note_place, legend.note, style);
    const bool are_tints = legend.steps.front().radius == legend.steps.back().radius;
    for (const LegendStep& step : legend.steps) {
      if (are_tints) drawing_.dot(step.center, step.radius, region_tint(palette_, step.strength));
      drawing_.ring(step.center, step.radius, {are_tints ? palette_.region_border : palette_.ink, px(region_em)});
      Lettering middle = style;
      middle.anchor = Anchor::middle;
      drawing_.text(step.label_top, step.label, middle);
    }
  }

  const State& state_;
  const World& world_;
  ScreenRect place_;
  const Brush& brush_;
  const Palette& palette_ = brush_.palette;
  Drawing& drawing_ = brush_.drawing;
  Layout layout_;
  MapScene scene_;
};

}  // namespace

void draw_map(const State& state, const World& world, const ScreenRect& rect, const Brush& brush) {
  MapDrawer(state, world, rect, brush).draw();
}

}  // namespace atlas::figure
