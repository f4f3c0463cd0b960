// The chart ready to be drawn, whichever it is: the same marks, one a laureate, each time in other places.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/data/catalog.h"
#include "core/geo/points.h"
#include "core/layout/text_measure.h"
#include "core/state/action.h"
#include "core/state/state.h"

namespace atlas {

struct ChartMark {
  LaureateIndex laureate = 0;
  TierIndex tier = 0;
  ScreenPoint center;
  double radius = 0;     // CSS pixels
  ScreenRect name_rect;  // of the mark and its name, where that is beside it; else of no size
  bool shown = true;
  bool selected = false;
  bool hovered = false;
  std::size_t row = 0;     // its head in `rows`, where there are any
  std::size_t column = 0;  // its head in `columns`, where there are any
};

// The head of a row or of a column; clicking it filters.
struct ChartHead {
  std::string label;
  std::vector<std::string> lines;  // the label as it is written
  std::string count;               // laureates it would show beside the other filters
  std::optional<TierIndex> tier;   // written behind its medal
  bool is_stacked = false;         // there is no room beside the medal: the name is under it and its count
  bool chosen = false;
  bool is_empty = false;  // it would show nobody
  ScreenRect rect;
  Facet facet = Facet::theme;
  std::size_t index = 0;  // in the facet
};

// How many more there are than a cell can show one by one.
struct ChartRest {
  ScreenPoint middle_left;
  std::string label;  // "+ 1 930"
};

enum class ChartInk : std::uint8_t { plain, quiet, strong };

// One line of words.
struct ChartText {
  ScreenPoint corner;  // top left
  std::string words;
  double size_em = 0;  // of the chart's unit
  ChartInk ink = ChartInk::plain;
};

struct ChartLine {
  ScreenPoint from, to;
  std::optional<TierIndex> tier;  // in its colour; without: a hairline
};

enum class DotLook : std::uint8_t { full, faint, hollow };

// A project of which no more is known than that it was there; or a bullet.
struct ChartDot {
  ScreenPoint center;
  double radius = 0;  // CSS pixels
  DotLook look = DotLook::full;
};

struct ChartTab {
  std::string_view id;  // of chart_ids
  std::string_view label;
  bool chosen = false;
  ScreenRect rect;
  ScreenPoint label_corner;  // top left
  ChartKind chart = ChartKind::themes;
};

// The range of inhabitants, to be taken by its ends; core/charts/population_strip.h says what is where.
struct ChartBrush {
  ScreenRect strip;
  PopulationRange range;
  bool is_set = false;
  double left = 0, right = 0;  // CSS pixels of the range's ends
};

// What the chart is for: to be pointed at by a mouse or by a finger, or a part of a picture, which has its own title
// and margins.
enum class ChartUse : std::uint8_t { pointer, finger, picture };

struct ChartModel {
  ChartKind kind = ChartKind::themes;
  ScreenRect rect;
  ChartUse use = ChartUse::pointer;
  double unit = 16;  // CSS pixels: an em, larger where the chart has the whole canvas
  double tab_text_em = 0;
  double head_text_em = 0;
  std::vector<ChartTab> tabs;
  std::vector<ChartText> texts;
  std::vector<ScreenRect> grounds;  // under all else, in a faint tint: one over another, a stronger one
  std::vector<ChartLine> lines;
  std::vector<ChartHead> columns;
  std::vector<ChartHead> rows;
  std::vector<ChartDot> dots;
  std::vector<ChartMark> marks;  // in the order of their laureates
  std::vector<ChartRest> rests;
  std::optional<ChartBrush> brush;
};

// `place` and `em` in CSS pixels; a place of no size gives a chart that nobody sees.
ChartModel present_chart(const State& state, const Catalog& catalog, ScreenRect rect, double em,
                         const TextWidthEm& width_of, ChartUse use = ChartUse::pointer);

}  // namespace atlas
