#include "figure/laureate_list.h"

#include <algorithm>

#include "core/panels/table_model.h"

namespace atlas::figure {

namespace {

constexpr double largest_em = 0.9375, smallest_em = 0.5;
constexpr double pitch = 1.7;  // of the text size, from line to line
constexpr double medal_radii = 0.45, medal_room = 1.4;
constexpr double margin_em = 1.25;

}  // namespace

void draw_laureates(const State& state, const Catalog& catalog, const ScreenRect& rect, const Brush& brush) {
  brush.drawing.rect(rect, brush.palette.surface);
  const std::vector<LaureateIndex> shown = sorted_laureates(state, catalog);
  const double room_em = rect.height / brush.em - margin_em;
  const double most = static_cast<double>(std::max<std::size_t>(shown.size(), 1));
  const double size_em = std::clamp(room_em / most / pitch, smallest_em, largest_em);
  const double line = brush.px(size_em * pitch), left = rect.x + brush.px(margin_em);
  double widest = 0, widest_theme = 0;
  for (const LaureateIndex i : shown) {
    const Laureate& one = catalog.laureates[i];
    widest = std::max(widest, brush.width(one.short_name, size_em));
    widest_theme = std::max(widest_theme, brush.width(catalog.themes[one.theme].short_name, size_em));
  }
  const double names = left + brush.px(size_em * medal_room), themes = names + widest + brush.px(margin_em);
  const bool has_themes = themes + widest_theme <= rect.right() - brush.px(margin_em / 2);
  double y = rect.y + brush.px(margin_em / 2);
  for (const LaureateIndex i : shown) {
    if (y + line > rect.bottom()) return;
    const Laureate& one = catalog.laureates[i];
    const double radius = brush.px(size_em * medal_radii);
    brush.medal(one.tier, {left + radius, y + line / 2}, radius, brush.palette.tier[one.tier]);
    const bool is_chosen = state.selected == i;
    brush.drawing.text_in({names, y, 0, line}, one.short_name,
                          brush.lettering(size_em, is_chosen ? brush.palette.accent : brush.palette.ink, is_chosen));
    if (has_themes) {
      brush.drawing.text_in({themes, y, 0, line}, catalog.themes[one.theme].short_name,
                            brush.lettering(size_em, brush.palette.quiet_ink));
    }
    y += line;
  }
}

}  // namespace atlas::figure
