// How the rows and columns of a chart share its room for names beside its marks.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/charts/chart_builder.h"

namespace atlas {

// Rows of cells, cell by cell in each row.
struct NamedRows {
  std::vector<double> widths;   // CSS pixels, of the cells of each row
  std::vector<double> heights;  // of the rows: each a line higher for each line that its names need past the first
};
// How rows share a place `width` wide and `height` high for its names to have room: each column of cells at least
// `least_width` wide, the others as wide as they need for names in as few lines as can be; no row of one line higher
// than `most_row`. Nothing where names have no room.
std::optional<NamedRows> named_rows(const ChartBuilder& builder, std::span<const Placement> placements,
                                    std::size_t row_count, std::size_t column_count, const ScreenRect& room,
                                    double least_width, double most_row);

}  // namespace atlas
