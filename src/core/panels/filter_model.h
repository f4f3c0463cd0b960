// The filter bar ready to be drawn: the choice of the view, and chips in rows, each with its count and its place.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/data/catalog.h"
#include "core/geo/points.h"
#include "core/layout/choice.h"
#include "core/layout/layout.h"
#include "core/layout/text_measure.h"
#include "core/state/action.h"
#include "core/state/state.h"

namespace atlas {

struct Chip {
  std::string id;     // "tier:or", "theme:inclusion", "region:53", "population", "q", "clear", "more"
  std::string label;  // "Or"
  std::string count;  // laureates it would show beside the other filters; empty for none to tell
  std::optional<std::size_t> most_count;  // without any filter: the widest that `count` is; none where it has none
  std::optional<TierIndex> tier;
  bool chosen = false;
  bool is_removable = false;  // a click takes the filter away: a cross in the place of the count
  bool gives_nothing = false;
  bool is_act = false;  // words alone, in no set: the way back, more of them
  ScreenRect rect;
  Action action;
};

struct FilterModel {
  std::vector<Choice> views;
  ScreenRect views_place;
  std::vector<Chip> chips;
  std::size_t row_count = 0;  // of the first chips: those of a phone's one row, which moves in its place
  ScreenRect row_place;
  double row_scroll_pixels = 0;  // how far it is moved, CSS pixels
  double row_most_pixels = 0;    // how far it can be
  double height = 0;             // CSS pixels; 0 chips still leave a margin
  double chip_padding_em = 0;    // left and right of a chip's words
};

inline constexpr double filter_margin_em = 0.75;  // left and right of the bar
inline constexpr double filter_padding_em = 0.5;  // above and below its rows
inline constexpr double chip_text_em = 0.8125;
inline constexpr double chip_height_em = 2.25;  // of a chip that a mouse points at
inline constexpr double chip_cross_em = 1.1;    // its room, the gap before it included

FilterModel present_filters(const State& state, const Catalog& catalog, const Viewport& viewport,
                            const TextWidthEm& width_of);

}  // namespace atlas
