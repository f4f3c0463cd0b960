#include "core/layout/layout.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double panel_share = 0.36;      // of the width: the map keeps about two thirds
constexpr double panel_min_em = 22;       // the chart's labels and its three columns
constexpr double panel_max_em = 34;       // past it the marks lose one another
constexpr double low_panel_share = 0.42;  // of a canvas that is too low for two rows
constexpr double chart_height_em = 18;    // six rows that a mouse does not miss, under a line of tabs
constexpr double projects_min_em = 9;     // two of them and a title: lower, the chart gives way
constexpr double foot_bar_em = 3.5;       // the choice of the view, as high as a finger, with air around it
constexpr double foot_from_em = 30;       // of the canvas: lower, the choice is a line above
constexpr double sheet_share = 0.36, card_sheet_share = 0.52;  // of what is below the filters
constexpr double sheet_from_em = 22;  // of what is below the filters: lower, the map has all of it
constexpr double low_below_em = 26;   // a lower canvas has two columns, unless it is slim
constexpr double slim_below_em = 34;
constexpr double tallest_narrow_chart_em = 33;  // taller, its rows lose one another
constexpr double sheet_height_em = 20;          // the card over a chart or a list
constexpr double low_sheet_em = 3.5;            // its handle and its title, or the bar of a card
// On a phone a map that is so tall keeps free lines for what stands over it; on a lower one it stands over France. A
// wider one has its corners for it.
constexpr double spacious_em = 22;
constexpr double has_corners_em = 34;
// Of the canvas, as web/scene/place.js: from where France stands, of its width, upright of its height; how much of it
// it has, and what a projector may cut. In a wide window names find room on both of its sides.
constexpr double stage_from = 0.46, stage_share = 0.4;
constexpr double stage_upright_from = 0.53, stage_edge_share = 0.05;
// Of the line of the map's buttons, how much France leaves free under them: what they cover is another country's.
constexpr double buttons_share = 0.5;
constexpr double low_attribution_em = 2.6;  // what a column of buttons leaves under it: two lines of sources
constexpr double map_min_share = 0.35;      // of what is below the filters: the map is never squeezed away
constexpr double card_name_em = 7;          // handle, bar, theme and name of a card
constexpr double map_over_card_min_em = 4;  // a lower one is a strip with all of France in a heap

double panel_width(const Layout& layout) {
  const double width = layout.whole.width;
  if (width < two_columns_min_em * layout.em) return width * low_panel_share;
  return std::clamp(width * panel_share, panel_min_em * layout.em, panel_max_em * layout.em);
}

// Where the panel at the foot of `room` begins, and its handle; `half`: its height at rest beside what is above it, CSS
// pixels.
double sheet_top(Layout& layout, const ScreenRect& room, double half) {
  const double low = std::min(low_sheet_em * layout.em, half);
  layout.sheet_heights = {low, half, room.height};
  const double top = room.bottom() - sheet_height_now(layout);
  layout.sheet_handle = {room.x, top, room.width, low};
  return top;
}

// The projects, or the card, under the map; a low canvas has room for the map alone, until a card stands over it.
Layout map_in_one_column(Layout layout, const ScreenRect& room, bool has_card) {
  const bool is_low = room.height < sheet_from_em * layout.em;
  const double half = room.height * (has_card ? card_sheet_share : is_low ? 0 : sheet_share);
  const double top = is_low ? room.bottom() - half : sheet_top(layout, room, half);
  const bool has_map = is_low || top - room.y >= map_over_card_min_em * layout.em;
  if (has_map) layout.map = {room.x, room.y, room.width, top - room.y};
  (has_card ? layout.card : layout.projects) = {room.x, top, room.width, room.bottom() - top};
  return layout;
}

// The chart over the projects, or over the card; where both would be low, the chart gives way.
Layout map_in_two_columns(Layout layout, const ScreenRect& room, bool has_card) {
  const double panel = panel_width(layout), left = room.width - panel;
  const bool has_chart = room.height >= (chart_height_em + projects_min_em) * layout.em;
  const double chart_height = has_chart ? chart_height_em * layout.em : 0;
  layout.map = {room.x, room.y, left, room.height};
  if (has_chart) layout.chart = {left, room.y, panel, chart_height};
  (has_card ? layout.card : layout.projects) = {left, room.y + chart_height, panel, room.height - chart_height};
  return layout;
}

// The chart or the list has all the room; the card stands beside it, or over its lower part.
Layout one_thing(Layout layout, const ScreenRect& room, ScreenRect Layout::* thing, bool has_card) {
  const double panel = layout.narrow || !has_card ? 0 : panel_width(layout);
  layout.*thing = {room.x, room.y, room.width - panel, room.height};
  if (layout.narrow && thing == &Layout::chart)
    layout.chart.height = std::min(room.height, tallest_narrow_chart_em * layout.em);
  if (!has_card) return layout;
  const double half = std::min(sheet_height_em * layout.em, room.height * (1 - map_min_share));
  const bool is_low = room.height < sheet_from_em * layout.em || thing == &Layout::map;
  const double top = !layout.narrow || is_low ? room.bottom() - half : sheet_top(layout, room, half);
  layout.card = layout.narrow ? ScreenRect{room.x, top, room.width, room.bottom() - top}
                              : ScreenRect{room.right() - panel, room.y, panel, room.height};
  return layout;
}

// The map has all the room; the card stands beside it, or under it; where both would be too low, in its place until it
// is closed.
Layout map_alone(Layout layout, const ScreenRect& room, bool has_card) {
  layout = one_thing(layout, room, &Layout::map, has_card);
  if (!has_card || !layout.narrow) return layout;
  layout.map.height -= layout.card.height;
  if (layout.map.height >= map_over_card_min_em * layout.em) return layout;
  layout.map = {};
  layout.card = room;
  return layout;
}

// Words stand over its left part, over its upper one where the screen is upright.
Layout map_of_stage(Layout layout, const ScreenRect& room) {
  constexpr double inner_share = 1 - 2 * stage_edge_share;
  layout.map = layout.map_free = room;
  if (room.height > room.width) {
    layout.map_free = {room.width * stage_edge_share, room.height * stage_upright_from, room.width * inner_share,
                       room.height * (1 - stage_upright_from - stage_edge_share)};
  } else {
    layout.map_free = {room.width * stage_from, room.height * stage_edge_share, room.width * stage_share,
                       room.height * inner_share};
  }
  layout.has_controls = false;
  return layout;
}

// In a column where the map is wider than France, in a row over it on a phone; none where neither leaves three quarters
// of the map.
ScreenRect buttons_on(const ScreenRect& map, double em, bool is_narrow) {
  constexpr double most_share = 0.25, most_height_share = 1.0 / 3;
  const double thick = map_button_em * em, margin = map_margin_em * em;
  const auto count = static_cast<double>(map_button_ids.size());
  const double length = ((map_button_em + map_button_gap_em) * count - map_button_gap_em) * em;
  if (thick * length > most_share * map.width * map.height) return {};
  const bool is_low = map.height < length + margin + low_attribution_em * em;
  const bool is_row = is_low || (is_narrow && map.width < map.height);
  const double width = is_row ? length : thick, height = is_row ? thick : length;
  if (is_row && height + margin > most_height_share * map.height) return {};
  if (width + 2 * margin > map.width || height + margin > map.height) return {};
  return {map.right() - width - margin, map.y + margin, width, height};
}

// Each of them in its place of what they have together.
void set_buttons(Layout& layout, const ScreenRect& all) {
  layout.map_buttons = all;
  if (is_empty(all)) return;
  const double side = map_button_em * layout.em, step = side + map_button_gap_em * layout.em;
  ScreenRect next{all.x, all.y, side, side};
  for (ScreenRect& rect : layout.map_button_rects) {
    rect = next;
    (all.width > all.height ? next.x : next.y) += step;
  }
}

ScreenRect free_part(const Layout& layout, bool has_legend) {
  ScreenRect free = layout.map;
  if (layout.has_corners) return free;
  const ScreenRect& buttons = layout.map_buttons;
  const bool is_row = buttons.width > buttons.height, is_spacious = free.height >= spacious_em * layout.em;
  const double above = is_row ? (buttons.bottom() - free.y) * buttons_share : 0;
  const double below = is_spacious ? (attribution_em + (has_legend ? legend_em : 0)) * layout.em : 0;
  free.y += above;
  free.height -= above + below;
  return free;
}

}  // namespace

bool is_narrow(const Viewport& viewport) {
  const double two_columns_from = viewport.height < low_below_em * viewport.em ? slim_below_em : two_columns_min_em;
  return viewport.width < viewport.height || viewport.width < two_columns_from * viewport.em;
}

double views_bar_height(const Viewport& viewport) {
  return is_narrow(viewport) && viewport.height >= foot_from_em * viewport.em ? foot_bar_em * viewport.em : 0;
}

Pane pane_in(Mode mode, Pane pane) {
  return mode == Mode::scene ? Pane::stage : pane;
}

View view_in(Pane pane, View view) {
  return pane == Pane::map || pane == Pane::stage ? View::map : pane == Pane::chart ? View::charts : view;
}

Layout present_layout(const Viewport& viewport, double filters_height, View view, bool has_card, bool has_legend,
                      const Sheet& sheet) {
  const double width = std::max(viewport.width, 0.0);
  const double height = std::max(viewport.height, 0.0);
  Layout layout;
  layout.em = viewport.em;
  layout.pixel_ratio = viewport.pixel_ratio;
  layout.is_touch = viewport.is_touch;
  layout.narrow = is_narrow(viewport);
  layout.sheet = sheet;
  layout.whole = {0, 0, width, height};
  layout.filters = {0, 0, width, std::clamp(filters_height, 0.0, height)};
  const double foot = viewport.pane == Pane::explorer ? std::min(views_bar_height(viewport), height) : 0;
  layout.views = {0, height - foot, width, foot};
  const double top = layout.filters.bottom();
  const ScreenRect room{0, top, width, std::max(height - foot - top, 0.0)};
  if (viewport.pane == Pane::stage) return map_of_stage(layout, room);
  if (viewport.pane == Pane::chart) return one_thing(layout, room, &Layout::chart, false);
  if (view == View::charts) return one_thing(layout, room, &Layout::chart, has_card);
  if (view == View::list) return one_thing(layout, room, &Layout::list, has_card);
  layout = viewport.pane == Pane::map ? map_alone(layout, room, has_card)
           : layout.narrow            ? map_in_one_column(layout, room, has_card)
                                      : map_in_two_columns(layout, room, has_card);
  set_buttons(layout, buttons_on(layout.map, layout.em, layout.narrow));
  layout.has_corners = layout.map.width >= has_corners_em * layout.em;
  layout.map_free = free_part(layout, has_legend);
  return layout;
}

double sheet_height_now(const Layout& layout) {
  const auto& heights = layout.sheet_heights;
  const double height = heights[static_cast<std::size_t>(layout.sheet.height)] + layout.sheet.pull_pixels;
  return std::clamp(height, heights.front(), heights.back());
}

SheetHeight nearest_sheet(const Layout& layout, double height) {
  const auto nearest =
      std::ranges::min_element(layout.sheet_heights, {}, [&](double one) { return std::abs(one - height); });
  return static_cast<SheetHeight>(nearest - layout.sheet_heights.begin());
}

double card_text_pixels(const Layout& layout) {
  return std::min(layout.em, std::max(default_em, layout.card.height / card_name_em));
}

}  // namespace atlas
