// Marks with their names beside them, as words in lines: where all of a chart's have room, nobody has to point at one.
#include <algorithm>

#include "core/charts/chart_builder.h"

namespace atlas {

namespace {

constexpr std::size_t most_named = 60;  // more are a crowd, whatever the room
constexpr double name_sizes_units[] = {small_units, 0.75, 0.6875};
constexpr double radius_units = 0.5;
constexpr double name_gap_units = 0.3;  // between a mark and its name
constexpr double item_gap_units = 0.8;  // and between a name and the next mark
constexpr double line_units = 1.35;     // from line to line: the marks of two lines do not touch

struct Writing {
  const ChartBuilder& builder;
  double size;
  double radius() const { return builder.px(radius_units); }
  double name_start() const { return 2 * radius() + builder.px(name_gap_units); }
  std::string_view name(const Placement& one) const { return builder.catalog.laureates[one.laureate].short_name; }
  double width(const Placement& one) const { return name_start() + builder.width(name(one), size); }
};

// Top left corners, in the order of `those`; nothing when the cell does not hold them.
std::optional<std::vector<ScreenPoint>> corners_in(const ScreenRect& cell, std::span<const Placement* const> those,
                                                   const Writing& writing) {
  const double line = writing.builder.px(line_units), gap = writing.builder.px(item_gap_units);
  std::vector<ScreenPoint> corners;
  double x = cell.x, y = cell.y;
  for (const Placement* one : those) {
    const double width = writing.width(*one);
    if (x > cell.x && x + width > cell.right()) {
      x = cell.x;
      y += line;
    }
    if (x + width > cell.right()) return std::nullopt;
    corners.push_back({x, y});
    x += width + gap;
  }
  const double below = cell.bottom() - (y + line);
  if (below < 0) return std::nullopt;
  for (ScreenPoint& corner : corners) corner.y += below / 2;
  return corners;
}

// In the order of the placements.
std::optional<std::vector<ScreenPoint>> corners_of(std::span<const ScreenRect> cells,
                                                   std::span<const Placement> placements, const Writing& writing) {
  std::vector<ScreenPoint> corners(placements.size());
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    std::vector<const Placement*> those;
    for (const Placement& one : placements) {
      if (one.spot.cell == cell) those.push_back(&one);
    }
    std::ranges::stable_sort(
        those, {}, [&](const Placement* one) { return writing.builder.catalog.laureates[one->laureate].tier; });
    const auto found = corners_in(cells[cell], those, writing);
    if (!found) return std::nullopt;
    for (std::size_t i = 0; i < those.size(); ++i)
      corners[static_cast<std::size_t>(those[i] - placements.data())] = (*found)[i];
  }
  return corners;
}

void add_named(ChartBuilder& builder, const Placement& one, ScreenPoint corner, const Writing& writing) {
  const double line = builder.px(line_units), radius = writing.radius();
  ChartMark mark = mark_of(builder, one.laureate);
  mark.center = {corner.x + radius, corner.y + line / 2};
  mark.radius = radius;
  mark.row = one.spot.row;
  mark.column = one.spot.column;
  mark.name_rect = {corner.x, corner.y, writing.width(one), line};
  builder.model.texts.push_back({{corner.x + writing.name_start(), corner.y + (line - builder.px(writing.size)) / 2},
                                 std::string(writing.name(one)),
                                 writing.size,
                                 mark.shown ? ChartInk::plain : ChartInk::quiet});
  builder.model.marks.push_back(mark);
}

}  // namespace

bool add_named_marks(ChartBuilder& builder, std::span<const ScreenRect> cells, std::span<const Placement> placements) {
  if (placements.size() > most_named) return false;
  for (const double size : name_sizes_units) {
    const Writing writing{builder, size};
    const auto corners = corners_of(cells, placements, writing);
    if (!corners) continue;
    for (std::size_t i = 0; i < placements.size(); ++i) add_named(builder, placements[i], (*corners)[i], writing);
    return true;
  }
  return false;
}

}  // namespace atlas
