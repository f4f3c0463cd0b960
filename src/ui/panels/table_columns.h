// The columns of the list: where its heads stand, and the cells of its rows under them.
#pragma once

#include <array>

#include "core/panels/table_model.h"
#include "ui/paint/paint.h"

namespace atlas {

inline constexpr double table_margin_em = 1.25;  // left and right of all columns: the thumb is in it

// The heads of two lines a row, in equal parts.
inline constexpr std::array<TableColumn, 4> compact_heads{TableColumn::laureate, TableColumn::theme, TableColumn::tier,
                                                          TableColumn::population};

// Where a column begins and how wide it is, CSS pixels.
struct ColumnSpan {
  double x = 0;
  double width = 0;
};

struct TableColumns {
  bool compact = false;  // too narrow for columns: two lines a row, name and summary, over the whole width
  std::array<ColumnSpan, table_column_count> heads;  // by TableColumn; compact: those of `compact_heads` alone
  std::array<ColumnSpan, table_column_count> cells;  // by TableColumn; compact: the first one alone
};

// Of a list that takes the width of `place`.
TableColumns columns_in(ScreenRect rect, const Paint& paint);

}  // namespace atlas
