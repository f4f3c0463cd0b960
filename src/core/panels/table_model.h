// The list of the laureates that are shown, as the canvas draws it: heads that sort, rows in their order.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "core/data/catalog.h"
#include "core/state/state.h"

namespace atlas {

struct TableHead {
  TableColumn column = TableColumn::laureate;
  std::string label;
  bool sorted = false;
  bool descending = false;
};

struct TableRow {
  LaureateIndex laureate = 0;
  TierIndex tier = 0;
  std::array<std::string, table_column_count> cells;  // by TableColumn
  std::string summary;                                // theme and inhabitants, where there is no room for columns
  bool selected = false;
  bool hovered = false;
};

// Of a list on the canvas: nobody reads so far, and to break thousands of texts into lines is work that nobody sees.
inline constexpr std::size_t most_listed = 1000;

struct TableModel {
  std::vector<TableHead> heads;  // by TableColumn
  std::vector<TableRow> rows;    // the first ones
};

// "Hauts-de-France", or several separated by commas.
std::string region_names(const Laureate& laureate, const Catalog& catalog);
std::string_view label_of(TableColumn column, const Texts& texts);
// Those that are shown, in the list's order. Words are compared without case or accents, labels by their rank; those
// that are equal keep the announcement's order.
std::vector<LaureateIndex> sorted_laureates(const State& state, const Catalog& catalog);
TableModel present_table(const State& state, const Catalog& catalog);

}  // namespace atlas
