#include "core/map/map_controls.h"

#include <algorithm>

#include "core/i18n/texts.h"
#include "core/layout/text_lines.h"
#include "core/map/map_room.h"

namespace atlas {

namespace {

constexpr double longest_scale_bar_em = 7;
constexpr double longest_scale_bar_share = 0.3;  // of the map's width: it does not lie across France
constexpr double scale_text_inset_em = 0.35;     // from the beginning of the bar
constexpr double scale_height_em = 1.6;
constexpr double most_attribution_share = 0.25;  // of the map's height
constexpr std::size_t most_attribution_lines = 2;

// The sources with their licences, or by their names alone.
Attribution present_attribution(const World& world, const Layout& layout, MapRoom& room, const TextWidthEm& width_of) {
  const bool is_exact = !world.geography.perimeters.empty();
  const Text whole = is_exact ? Text::attribution_exact : Text::attribution;
  const Text names = is_exact ? Text::attribution_exact_short : Text::attribution_short;
  const ScreenRect& map = layout.map;
  const double em = layout.em, most = map.width - 2 * attribution_padding_em * em;
  const auto width = [&](std::string_view line) { return width_of(line) * attribution_text_em / measured_em * em; };
  for (const Text text : {whole, names}) {
    Attribution model{lines_in(world.catalog.texts[text], most, width), {}};
    double widest = 0;
    for (const std::string& line : model.lines) widest = std::max(widest, width(line));
    const double more = static_cast<double>(model.lines.size() - 1) * line_spacing;
    const double height = ((1 + more) * attribution_text_em + 2 * attribution_top_padding_em) * em;
    model.rect = {map.x, map.bottom() - height, widest + 2 * attribution_padding_em * em, height};
    const bool is_low = model.lines.size() <= most_attribution_lines && height <= most_attribution_share * map.height;
    if (is_low && room.take(model.rect)) return model;
  }
  return {{}, {map.x, map.bottom(), 0, 0}};
}

}  // namespace

MapControls present_map_controls(const State& state, const World& world, const MapScene& scene, const Layout& layout,
                                 const TextWidthEm& width_of) {
  const double em = layout.em;
  MapRoom room(layout.map, map_button_gap_em * em);
  MapControls controls;
  if (!is_empty(layout.map_buttons)) room.take(layout.map_buttons);
  controls.attribution = present_attribution(world, layout, room, width_of);
  add_layer_choices(controls.layers, state, world, layout, room, width_of);
  const double foot = controls.attribution.rect.y;
  const double longest = std::min(longest_scale_bar_em * em, longest_scale_bar_share * layout.map.width);
  controls.scale_bar = present_scale_bar(scene.transform, longest);
  const double words =
      (width_of(controls.scale_bar.label) * attribution_text_em / measured_em + scale_text_inset_em) * em;
  const double scale_width = std::max(controls.scale_bar.width, words) + 2 * attribution_padding_em * em;
  const double gap = is_empty(controls.attribution.rect) ? 0 : map_button_gap_em * em;
  const ScreenRect scale{layout.map.x, foot - gap - scale_height_em * em, scale_width, scale_height_em * em};
  if (gap > 0 && room.take(scale)) controls.scale_place = scale;
  const double bottom = layout.has_corners ? scale.y - gap : foot - gap;
  add_legend(controls.layers, state, world, scene, layout, bottom, room, width_of);
  return controls;
}

}  // namespace atlas
