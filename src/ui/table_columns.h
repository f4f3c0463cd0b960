// The columns of the list, as Dear ImGui's tables lay them: once for the heads, once for the rows that scroll under
// them.
#pragma once

#include <array>
#include <span>

#include "core/table_model.h"
#include "ui/paint.h"

namespace atlas {

inline constexpr double table_margin_em = 1.25;  // left and right of all columns: the thumb is in it

// Where a column begins and how wide it is, CSS pixels.
struct ColumnSpan {
  double x = 0;
  double width = 0;
};

struct TableColumns {
  bool compact = false;  // too narrow for columns: two lines a row, name and summary, in the first one
  std::array<ColumnSpan, table_column_count> spans;  // by TableColumn
};

// Too narrow for columns.
bool is_compact(ScreenRect place, const Paint& paint);
// Of the width, by TableColumn; of a compact row's, all of it.
std::span<const float> column_shares(bool compact);

// A table of Dear ImGui from the top left corner of `place` on, for as long as the object lives.
class ColumnTable {
 public:
  ColumnTable(const char* id, ScreenRect place, std::span<const float> shares, const Paint& paint);
  ~ColumnTable();
  ColumnTable(const ColumnTable&) = delete;
  ColumnTable& operator=(const ColumnTable&) = delete;

  // False when there is no room for it: then nothing else is to be called.
  bool is_open() const { return is_open_; }
  // Begins a row; returns its top.
  double next_row(double height) const;

 private:
  bool is_open_ = false;
};

// Goes to a column of the row that Dear ImGui is at.
ColumnSpan go_to_column(std::size_t column);

}  // namespace atlas
