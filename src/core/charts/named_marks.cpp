#include "core/charts/named_marks.h"

#include <algorithm>

#include "core/base/sorted_indexes.h"

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

// Of each cell, its placements by tier.
std::vector<std::vector<std::size_t>> contents_of(const ChartBuilder& builder, std::size_t cell_count,
                                                  std::span<const Placement> placements) {
  std::vector<std::vector<std::size_t>> contents(cell_count);
  const auto tier = [&](std::size_t i) { return builder.catalog.laureates[placements[i].laureate].tier; };
  for (const std::size_t i :
       sorted_indexes(placements.size(), [&](std::size_t a, std::size_t b) { return tier(a) < tier(b); }))
    contents[placements[i].spot.cell].push_back(i);
  return contents;
}

std::vector<double> widths_of(const ChartBuilder& builder, std::span<const Placement> placements, double size) {
  std::vector<double> widths;
  for (const Placement& one : placements) widths.push_back(named_width(builder, one.laureate, size));
  return widths;
}

// Where those of one cell stand, from its left and in which line; nothing where one is wider than the cell.
struct Stand {
  double x;
  std::size_t line;
};
std::optional<std::vector<Stand>> stands_in(double room, std::span<const std::size_t> those,
                                            std::span<const double> widths, double gap) {
  std::vector<Stand> stands;
  Stand next{0, 0};
  for (const std::size_t i : those) {
    if (next.x > 0 && next.x + widths[i] > room) next = {0, next.line + 1};
    if (next.x + widths[i] > room) return std::nullopt;
    stands.push_back(next);
    next.x += widths[i] + gap;
  }
  return stands;
}

std::size_t line_count(const std::vector<Stand>& stands) {
  return stands.empty() ? 0 : stands.back().line + 1;
}

// In the order of the placements.
std::optional<std::vector<ScreenPoint>> corners_of(std::span<const ScreenRect> cells,
                                                   std::span<const Placement> placements, const ChartBuilder& builder,
                                                   double size) {
  const std::vector<double> widths = widths_of(builder, placements, size);
  const std::vector<std::vector<std::size_t>> contents = contents_of(builder, cells.size(), placements);
  const double line = builder.px(named_line_units);
  std::vector<ScreenPoint> corners(placements.size());
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    const auto stands = stands_in(cells[cell].width, contents[cell], widths, builder.px(named_gap_units));
    if (!stands) return std::nullopt;
    const double above = (cells[cell].height - line * static_cast<double>(line_count(*stands))) / 2;
    if (above < 0) return std::nullopt;
    for (std::size_t i = 0; i < stands->size(); ++i) {
      const Stand& stand = (*stands)[i];
      corners[contents[cell][i]] = {cells[cell].x + stand.x,
                                    cells[cell].y + above + static_cast<double>(stand.line) * line};
    }
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

namespace {

constexpr std::size_t most_lines = 4;         // of a row: more of them are a list
constexpr double row_margin_units = 0.15;     // over and under the names of a row, at least
constexpr double column_step_units = 0.25;
constexpr double column_margin_units = 0.8;   // between the names of a column and the next

// Names in letters of one size, in rows of cells.
struct NamesInRows {
  const ChartBuilder& builder;
  std::size_t row_count, column_count;
  std::vector<double> widths;                     // of the names, as the placements
  std::vector<std::vector<std::size_t>> contents;  // of the cells

  // Lines of names in a cell that wide; nothing where one is wider.
  std::optional<std::size_t> lines(std::size_t cell, double width) const {
    const auto stands = stands_in(width, contents[cell], widths, builder.px(named_gap_units));
    return stands ? std::optional(line_count(*stands)) : std::nullopt;
  }

  // The narrowest from `least` on in which none of the column's cells needs more lines than that.
  double column_width(std::size_t column, std::size_t line_limit, double least, double most) const {
    double width = least;
    const auto holds = [&] {
      for (std::size_t row = 0; row < row_count; ++row) {
        const auto count = lines(row * column_count + column, width);
        if (!count || *count > line_limit) return false;
      }
      return true;
    };
    while (width <= most && !holds()) width += builder.px(column_step_units);
    return width;
  }

  // With the names in so many lines at most; what is left is shared by the columns.
  std::vector<double> column_widths(std::size_t line_limit, double room, double least) const {
    if (column_count == 1) return {room};
    std::vector<double> columns;
    double left = room;
    for (std::size_t i = 0; i < column_count; ++i) {
      columns.push_back(column_width(i, line_limit, least, room) + builder.px(column_margin_units));
      left -= columns.back();
    }
    if (left < 0) return {};
    for (double& width : columns) width += left / static_cast<double>(column_count);
    return columns;
  }

  // The most lines of a row's cells; nothing where a name is wider than its cell.
  std::optional<std::size_t> lines_of_row(std::size_t row, std::span<const double> columns) const {
    std::size_t most = 1;
    for (std::size_t i = 0; i < column_count; ++i) {
      const auto count = lines(row * column_count + i, columns[i]);
      if (!count) return std::nullopt;
      most = std::max(most, *count);
    }
    return most;
  }

  // All the same where that holds the names: else rows of more lines are the higher.
  std::vector<double> heights(std::span<const double> columns, double room, double most_row) const {
    const double line = builder.px(named_line_units), margin = 2 * builder.px(row_margin_units);
    std::vector<double> heights;
    double highest = 0, left = room;
    for (std::size_t row = 0; row < row_count; ++row) {
      const auto count = lines_of_row(row, columns);
      if (!count) return {};
      heights.push_back(static_cast<double>(*count - 1) * line);
      highest = std::max(highest, heights.back() + line + margin);
      left -= heights.back();
    }
    const auto rows = static_cast<double>(row_count);
    if (highest <= room / rows) return std::vector(row_count, std::min(room / rows, std::max(most_row, highest)));
    if (left / rows < line + margin) return {};
    for (double& height : heights) height += std::min(left / rows, most_row);
    return heights;
  }
};

}  // namespace

std::optional<NamedRows> named_rows(const ChartBuilder& builder, std::span<const Placement> placements,
                                    std::size_t row_count, std::size_t column_count, const ScreenRect& room,
                                    double least_width, double most_row) {
  if (!are_few_enough_to_name(placements.size()) || row_count == 0) return std::nullopt;
  for (const double size : name_sizes_units) {
    const NamesInRows names{builder, row_count, column_count, widths_of(builder, placements, size),
                            contents_of(builder, row_count * column_count, placements)};
    for (std::size_t line_limit = 1; line_limit <= most_lines; ++line_limit) {
      NamedRows rows{names.column_widths(line_limit, room.width, least_width), {}};
      if (rows.widths.empty()) continue;
      rows.heights = names.heights(rows.widths, room.height, most_row);
      if (!rows.heights.empty()) return rows;
      if (column_count == 1) break;
    }
  }
  return std::nullopt;
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
