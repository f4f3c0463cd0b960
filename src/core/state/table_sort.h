// The order of the list: the announcement's, or that of one of its columns.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace atlas {

enum class TableColumn : std::uint8_t { laureate, project, theme, tier, region, population };
inline constexpr std::size_t table_column_count = 6;
inline constexpr std::array<std::string_view, table_column_count> table_column_ids{"laureate", "project", "theme",
                                                                                   "tier",     "region",  "population"};

struct TableSort {
  std::optional<TableColumn> column;  // nothing: the announcement's order
  bool descending = false;
  friend bool operator==(const TableSort&, const TableSort&) = default;
};

// After a choice of `column`: another one rises; the same one falls, then gives the announcement's order back.
constexpr TableSort next_sort(const TableSort& sort, TableColumn column) {
  if (sort.column != column) return {column, false};
  return sort.descending ? TableSort{} : TableSort{column, true};
}

}  // namespace atlas
