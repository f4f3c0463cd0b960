#include "core/charts/named_marks.h"

#include "core/charts/named_cells.h"

namespace atlas {

namespace {

constexpr std::size_t most_named = 60;
constexpr double name_gap_units = 0.3;  // between a mark and its name

std::string_view name_of(const ChartBuilder& builder, LaureateIndex laureate) {
  return builder.catalog.laureates[laureate].short_name;
}

double name_start(const ChartBuilder& builder) {
  return builder.px(2 * named_radius_units + name_gap_units);
}

// In the order of the placements.
std::optional<std::vector<ScreenPoint>> corners_of(std::span<const ScreenRect> cells,
                                                   std::span<const Placement> placements, const ChartBuilder& builder,
                                                   double size) {
  const NamedCells names(builder, cells.size(), placements, size);
  const double line = builder.px(named_line_units);
  std::vector<ScreenPoint> corners(placements.size());
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    const ScreenRect& rect = cells[cell];
    std::vector<NamedCells::Stand> stands;
    const auto lines = names.lines(cell, rect.width, &stands);
    const double above = (rect.height - line * static_cast<double>(lines.value_or(0))) / 2;
    if (!lines || above < 0) return std::nullopt;
    for (const auto& stand : stands)
      corners[stand.placement] = {rect.x + stand.x, rect.y + above + static_cast<double>(stand.line) * line};
  }
  return corners;
}

}  // namespace

bool are_few_enough_to_name(std::size_t mark_count) {
  return mark_count <= most_named;
}

double named_width(const ChartBuilder& builder, LaureateIndex laureate, double size_units) {
  return name_start(builder) + builder.width(name_of(builder, laureate), size_units);
}

void add_named_mark(ChartBuilder& builder, const Placement& one, ScreenPoint corner, double line, double size_units,
                    NameSide side) {
  const double width = named_width(builder, one.laureate, size_units), radius = builder.px(named_radius_units);
  const bool is_right = side == NameSide::right;
  ChartMark mark = mark_of(builder, one.laureate);
  mark.center = {is_right ? corner.x + radius : corner.x + width - radius, corner.y + line / 2};
  mark.radius = radius;
  mark.row = one.spot.row;
  mark.column = one.spot.column;
  mark.name_rect = {corner.x, corner.y, width, line};
  builder.model.texts.push_back(
      {{is_right ? corner.x + name_start(builder) : corner.x, corner.y + (line - builder.px(size_units)) / 2},
       std::string(name_of(builder, one.laureate)),
       size_units,
       mark.shown ? ChartInk::plain : ChartInk::quiet});
  builder.model.marks.push_back(mark);
}

bool add_named_marks(ChartBuilder& builder, std::span<const ScreenRect> cells, std::span<const Placement> placements) {
  if (!are_few_enough_to_name(placements.size())) return false;
  for (const double size : name_sizes_units) {
    const auto corners = corners_of(cells, placements, builder, size);
    if (!corners) continue;
    for (std::size_t i = 0; i < placements.size(); ++i)
      add_named_mark(builder, placements[i], (*corners)[i], builder.px(named_line_units), size);
    return true;
  }
  return false;
}

}  // namespace atlas
