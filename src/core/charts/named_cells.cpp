#include "core/charts/named_cells.h"

#include "core/base/sorted_indexes.h"
#include "core/charts/named_marks.h"

namespace atlas {

NamedCells::NamedCells(const ChartBuilder& builder, std::size_t cell_count, std::span<const Placement> placements,
                       double size_units)
    : gap_(builder.px(named_gap_units)), contents_(cell_count) {
  for (const Placement& one : placements) widths_.push_back(named_width(builder, one.laureate, size_units));
  const auto tier = [&](std::size_t i) { return builder.catalog.laureates[placements[i].laureate].tier; };
  for (const std::size_t i :
       sorted_indexes(placements.size(), [&](std::size_t a, std::size_t b) { return tier(a) < tier(b); }))
    contents_[placements[i].spot.cell].push_back(i);
}

std::optional<std::size_t> NamedCells::lines(std::size_t cell, double width, std::vector<Stand>* stands) const {
  double x = 0;
  std::size_t line = 0;
  for (const std::size_t i : contents_[cell]) {
    if (x > 0 && x + widths_[i] > width) {
      x = 0;
      ++line;
    }
    if (widths_[i] > width) return std::nullopt;
    if (stands) stands->push_back({i, x, line});
    x += widths_[i] + gap_;
  }
  return contents_[cell].empty() ? 0 : line + 1;
}

}  // namespace atlas
