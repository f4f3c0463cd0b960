// Where the columns of the list stand, and what is written of a row in them.
#pragma once

#include <array>

#include "core/table_model.h"
#include "ui/paint.h"

namespace atlas {

inline constexpr double table_margin_em = 1.25;  // left and right of all columns: the thumb is in it

struct TableColumns {
  bool compact = false;  // too narrow for columns: two lines a row, name and summary, in the first one
  struct Span {
    double x = 0;  // CSS pixels, as is the width
    double width = 0;
  };
  std::array<Span, table_column_count> spans;  // by TableColumn
};

TableColumns table_columns(ScreenRect place, const Paint& paint);
// CSS pixels, its padding included.
double row_height(const TableRow& row, const TableColumns& columns, const Paint& paint);
void write_row(const TableRow& row, const TableColumns& columns, double top, const Paint& paint);

}  // namespace atlas
