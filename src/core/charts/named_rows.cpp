#include "core/charts/named_rows.h"

#include <algorithm>

#include "core/charts/named_cells.h"
#include "core/charts/named_marks.h"

namespace atlas {

namespace {

constexpr std::size_t most_lines = 4;      // of a row: more of them are a list
constexpr double row_margin_units = 0.15;  // over and under the names of a row, at least
constexpr double column_step_units = 0.25;
constexpr double column_margin_units = 0.8;  // between the names of a column and the next

// Names in letters of one size, in rows of cells.
struct NamesInRows {
  const ChartBuilder& builder;
  std::size_t row_count, column_count;
  NamedCells cells;

  // The narrowest from `least` on in which none of the column's cells needs more lines than that.
  double column_width(std::size_t column, std::size_t line_limit, double least, double most) const {
    double width = least;
    const auto holds = [&] {
      for (std::size_t row = 0; row < row_count; ++row) {
        const auto count = cells.lines(row * column_count + column, width);
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
      const auto count = cells.lines(row * column_count + i, columns[i]);
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
    const NamesInRows names{builder, row_count, column_count,
                            NamedCells(builder, row_count * column_count, placements, size)};
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

}  // namespace atlas
