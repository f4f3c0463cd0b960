// The names of a chart in letters of one size, cell by cell, by tier: they fill the lines of a cell from the left.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/charts/chart_builder.h"

namespace atlas {

class NamedCells {
 public:
  // From the left of a cell, CSS pixels, and from its first line.
  struct Stand {
    std::size_t placement;
    double x;
    std::size_t line;
  };

  NamedCells(const ChartBuilder& builder, std::size_t cell_count, std::span<const Placement> placements,
             double size_units);

  // How many lines there are of a cell that is `width` CSS pixels wide; nothing where a name is wider. Tells who stands
  // where, where that is asked for.
  std::optional<std::size_t> lines(std::size_t cell, double width, std::vector<Stand>* stands = nullptr) const;

 private:
  double gap_;
  std::vector<double> widths_;                      // as the placements
  std::vector<std::vector<std::size_t>> contents_;  // placements of each cell
};

}  // namespace atlas
