#include "ui/panels/table_columns.h"

#include <algorithm>

namespace atlas {

namespace {

// Narrower, six columns leave none of them enough room.
constexpr double columns_min_em = 42;
constexpr std::array<double, table_column_count> shares{0.2, 0.3, 0.155, 0.105, 0.14, 0.1};  // of the width
constexpr double gap_em = 1.2;                                                               // between columns

}  // namespace

TableColumns columns_in(ScreenRect rect, const Paint& paint) {
  TableColumns columns;
  columns.compact = rect.width < paint.px(columns_min_em);
  const double left = rect.x + paint.px(table_margin_em);
  const double width = std::max(rect.width - 2 * paint.px(table_margin_em), 1.0);
  const double gap = paint.px(gap_em);
  auto put_head = [&, x = left](std::size_t column, double share, std::size_t count) mutable {
    ColumnSpan& span = columns.heads[column];
    span = {x, std::max(share * (width - gap * static_cast<double>(count - 1)), 1.0)};
    x += span.width + gap;
  };
  if (columns.compact) {
    constexpr double alike = 1.0 / compact_heads.size();
    for (const TableColumn column : compact_heads)
      put_head(static_cast<std::size_t>(column), alike, compact_heads.size());
    columns.cells[0] = {left, width};
    return columns;
  }
  for (std::size_t i = 0; i < table_column_count; ++i) put_head(i, shares[i], table_column_count);
  columns.cells = columns.heads;
  return columns;
}

}  // namespace atlas
