// What is written of a row of the list, in columns or in two lines.
#pragma once

#include "core/panels/table_model.h"
#include "ui/panels/table_columns.h"

namespace atlas {

// CSS pixels, its padding included.
double row_height(const TableRow& row, const TableColumns& columns, const Paint& paint);
// `top` of the row, CSS pixels.
void write_row(const TableRow& row, const TableColumns& columns, double top, const Paint& paint);

}  // namespace atlas
