// Where things stand in the canvas, from its size, its text size and the height that the filters need.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/geo/points.h"
#include "core/state/sheet.h"
#include "core/state/view.h"

namespace atlas {

// What the canvas is for: the explorer, one thing in a small embed, whatever the view says, or the map behind the words
// of the stage.
enum class Pane : std::uint8_t { explorer, map, chart, stage };
inline constexpr std::array<std::string_view, 4> pane_ids{"explorer", "map", "chart", "stage"};

inline constexpr double default_em = 16;  // CSS pixels: text in a browser that nobody has set

struct Viewport {
  double width = 0;        // CSS pixels
  double height = 0;       // CSS pixels
  double pixel_ratio = 1;  // device pixels a CSS pixel
  double em = default_em;  // CSS pixels; the page's text size
  bool is_touch = false;   // a finger points: what is pressed is as large as one
  Pane pane = Pane::explorer;
  friend bool operator==(const Viewport&, const Viewport&) = default;
};

inline constexpr std::array<std::string_view, 3> map_button_ids{"in", "out", "all"};

struct Layout {
  double em = default_em;
  double pixel_ratio = 1;
  bool is_touch = false;
  bool narrow = false;       // one column: a phone, a tablet upright, a slim embed
  bool has_controls = true;  // over the map; without them it is the ground alone, and the page draws medals and names
  bool has_corners = true;   // the map is so wide that sea is in its corners: what stands there hides nothing
  ScreenRect whole;
  ScreenRect filters;
  ScreenRect views;        // along the foot, where the choice of the view is there
  ScreenRect map;          // empty where another view has the room, as are the chart and the list
  ScreenRect map_free;     // the part of the map that nothing stands over: all of it, but on a phone
  ScreenRect map_buttons;  // over the map's top right corner, in a column or in a row; empty where a map is too small
  std::array<ScreenRect, map_button_ids.size()> map_button_rects;
  ScreenRect chart;
  ScreenRect list;
  ScreenRect projects;      // what the laureates did: in the card's place until there is one
  ScreenRect card;          // a selected laureate's; in one column it stands over the lower part of a chart or a list
  ScreenRect sheet_handle;  // the top of the projects or the card where a finger pulls them up and down; else empty
  std::array<double, sheet_height_count> sheet_heights{};  // of them, in the order of SheetHeight, CSS pixels
  Sheet sheet;
  friend bool operator==(const Layout&, const Layout&) = default;
};

// One column: a phone, a tablet upright, a slim embed.
bool is_narrow(const Viewport& viewport);
// CSS pixels along the foot of an upright canvas that is high enough, for the choice of the view; 0: it is elsewhere.
double views_bar_height(const Viewport& viewport);

inline bool is_empty(const ScreenRect& rect) {
  return rect.width <= 0 || rect.height <= 0;
}

inline constexpr double finger_em = 2.75;  // 44 CSS pixels at the least text size: WCAG 2.2, 2.5.5
inline constexpr double map_button_em = finger_em;
inline constexpr double map_button_gap_em = 0.25;
inline constexpr double map_margin_em = 0.75;   // from the map's corners to what stands there
inline constexpr double attribution_em = 1.75;  // the line under the map
inline constexpr double scale_bar_em = 2;       // over it
inline constexpr double legend_em = 7;          // with its scale and its note

// Below this width, or upright, a map beside a panel leaves neither enough room.
inline constexpr double two_columns_min_em = 50;

// On stage it is the stage's, whatever the page has the canvas for, or how large it is.
Pane pane_in(Mode mode, Pane pane);
// The view that a pane shows of a state's.
View view_in(Pane pane, View view);
// Any size, even zero, gives rectangles of no negative size inside the canvas.
// `has_legend`: the map shows something that a legend explains. `sheet` counts in one column that is high enough.
Layout present_layout(const Viewport& viewport, double filters_height, View view = View::map, bool has_card = true,
                      bool has_legend = false, const Sheet& sheet = {});
// What a panel of that height that is let go comes to rest at, CSS pixels.
SheetHeight nearest_sheet(const Layout& layout, double height);
inline bool has_sheet(const Layout& layout) {
  return layout.sheet_heights.back() > 0;
}
// How high it stands by now.
double sheet_height_now(const Layout& layout);
// The text size of the card, in CSS pixels: smaller letters in a low one, so that it says who it is about.
double card_text_pixels(const Layout& layout);
}  // namespace atlas
