// Marks side by side in cells: all of a chart of one size, the largest that gives every mark its room.
#include <algorithm>
#include <array>
#include <numeric>

#include "core/charts/chart_builder.h"

namespace atlas {

namespace {

constexpr double narrowest_pitch_units = 0.45;  // closer, they are dust
constexpr double pitch_step = 0.97;
constexpr double rest_units = 4;    // the room of "+ 1 930"
constexpr double mark_share = 0.4;  // of the pitch, its radius

std::size_t whole(double value) {
  return static_cast<std::size_t>(std::max(value + 1e-6, 1.0));
}

using TierCounts = std::array<std::size_t, most_tiers>;

TierIndex tier_of(const ChartBuilder& builder, const Placement& placement) {
  return builder.catalog.laureates[placement.laureate].tier;
}

std::vector<TierCounts> counts_in(const ChartBuilder& builder, std::size_t cell_count,
                                  std::span<const Placement> placements) {
  std::vector<TierCounts> counts(cell_count);
  for (const Placement& one : placements) ++counts[one.spot.cell][tier_of(builder, one)];
  return counts;
}

std::size_t sum_of(const TierCounts& counts) {
  return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

struct Grid {
  std::size_t columns, lines;
  std::size_t room() const { return columns * lines; }
};

Grid grid_in(const ScreenRect& cell, double pitch) {
  return {whole(cell.width / pitch), whole(cell.height / pitch)};
}

// What is left of a cell to be filled, once the rest is told.
struct Filling {
  Grid grid;
  std::size_t total, room;
  TierCounts next;  // index of the next mark of each tier
};

Filling filling_of(const ChartBuilder& builder, const ScreenRect& cell, const TierCounts& counts, double pitch) {
  Filling filling{grid_in(cell, pitch), sum_of(counts), sum_of(counts), {}};
  std::exclusive_scan(counts.begin(), counts.end(), filling.next.begin(), std::size_t{0});
  if (filling.total > filling.grid.room()) {
    filling.grid.columns = whole((cell.width - builder.px(rest_units)) / pitch);
    filling.room = std::min(filling.total, filling.grid.room());
  }
  return filling;
}

ScreenPoint center_in(const ScreenRect& cell, const Filling& filling, std::size_t index, double pitch) {
  const std::size_t lines = (filling.room + filling.grid.columns - 1) / filling.grid.columns;
  const double top = cell.y + (cell.height - static_cast<double>(lines) * pitch) / 2;
  const std::size_t line = index / filling.grid.columns;
  return {cell.x + (static_cast<double>(index % filling.grid.columns) + 0.5) * pitch,
          top + (static_cast<double>(line) + 0.5) * pitch};
}

}  // namespace

double radius_at(double pitch) {
  return mark_share * pitch;
}

ChartMark mark_of(const ChartBuilder& builder, LaureateIndex laureate) {
  ChartMark mark;
  mark.laureate = laureate;
  mark.tier = builder.catalog.laureates[laureate].tier;
  mark.shown = passes(builder.state.filter, builder.catalog, laureate);
  mark.selected = builder.state.selected == laureate;
  mark.hovered = pointed_at(builder.state) == laureate;
  return mark;
}

double pitch_for(const ChartBuilder& builder, std::span<const ScreenRect> cells,
                 std::span<const Placement> placements) {
  const std::vector<TierCounts> counts = counts_in(builder, cells.size(), placements);
  double pitch = builder.px(widest_pitch_units);
  const auto all_fit = [&] {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (counts[i] == TierCounts{}) continue;
      if (sum_of(counts[i]) > grid_in(cells[i], pitch).room() || pitch > cells[i].height) return false;
    }
    return true;
  };
  while (!all_fit() && pitch > builder.px(narrowest_pitch_units)) pitch *= pitch_step;
  return pitch;
}

void add_marks(ChartBuilder& builder, std::span<const ScreenRect> cells, std::span<const Placement> placements,
               double pitch) {
  const std::vector<TierCounts> counts = counts_in(builder, cells.size(), placements);
  std::vector<Filling> fillings;
  for (std::size_t i = 0; i < cells.size(); ++i) fillings.push_back(filling_of(builder, cells[i], counts[i], pitch));
  for (const Placement& one : placements) {
    const Spot& spot = one.spot;
    Filling& filling = fillings[spot.cell];
    const std::size_t index = filling.next[tier_of(builder, one)]++;
    if (index >= filling.room) continue;
    ChartMark mark = mark_of(builder, one.laureate);
    mark.center = center_in(cells[spot.cell], filling, index, pitch);
    mark.radius = radius_at(pitch);
    mark.row = spot.row;
    mark.column = spot.column;
    builder.model.marks.push_back(mark);
  }
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Filling& filling = fillings[i];
    if (filling.room == filling.total) continue;
    builder.model.rests.push_back(
        {{cells[i].right() - builder.px(rest_units), cells[i].center().y},
         "+ " + builder.catalog.texts.number(static_cast<long long>(filling.total - filling.room))});
  }
}

}  // namespace atlas
