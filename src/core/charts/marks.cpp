// Marks side by side in cells: all of a chart of one size, the largest that gives every mark its room.
#include <algorithm>
#include <array>

#include "core/charts/draft.h"

namespace atlas {

namespace {

constexpr double narrowest_pitch_units = 0.45;  // closer, they are dust
constexpr double pitch_step = 0.97;
constexpr double rest_units = 4;    // the room of "+ 1 930"
constexpr double mark_share = 0.4;  // of the pitch, its radius

std::size_t whole(double value) {
  return static_cast<std::size_t>(std::max(value + 1e-6, 1.0));
}

using TierCounts = std::array<std::size_t, tier_count>;

Tier tier_of(const Draft& draft, const Placement& placement) {
  return draft.catalog.laureates[placement.laureate].tier;
}

std::vector<TierCounts> counts_in(const Draft& draft, std::size_t cell_count, std::span<const Placement> placements) {
  std::vector<TierCounts> counts(cell_count);
  for (const Placement& one : placements) ++counts[one.spot.cell][index_of(tier_of(draft, one))];
  return counts;
}

std::size_t sum_of(const TierCounts& counts) {
  return counts[0] + counts[1] + counts[2];
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
  TierCounts next;  // place of the next mark of each tier
};

Filling filling_of(const Draft& draft, const ScreenRect& cell, const TierCounts& counts, double pitch) {
  Filling filling{grid_in(cell, pitch), sum_of(counts), sum_of(counts), {0, counts[0], counts[0] + counts[1]}};
  if (filling.total > filling.grid.room()) {
    filling.grid.columns = whole((cell.width - draft.px(rest_units)) / pitch);
    filling.room = std::min(filling.total, filling.grid.room());
  }
  return filling;
}

ScreenPoint place_in(const ScreenRect& cell, const Filling& filling, std::size_t place, double pitch) {
  const std::size_t lines = (filling.room + filling.grid.columns - 1) / filling.grid.columns;
  const double top = cell.y + (cell.height - static_cast<double>(lines) * pitch) / 2;
  const std::size_t line = place / filling.grid.columns;
  return {cell.x + (static_cast<double>(place % filling.grid.columns) + 0.5) * pitch,
          top + (static_cast<double>(line) + 0.5) * pitch};
}

}  // namespace

double radius_at(double pitch) {
  return mark_share * pitch;
}

ChartMark mark_of(const Draft& draft, LaureateIndex laureate) {
  ChartMark mark;
  mark.laureate = laureate;
  mark.tier = draft.catalog.laureates[laureate].tier;
  mark.shown = passes(draft.state.filter, draft.catalog, laureate);
  mark.selected = draft.state.selected == laureate;
  mark.hovered = pointed_at(draft.state) == laureate;
  return mark;
}

double pitch_for(const Draft& draft, std::span<const ScreenRect> cells, std::span<const Placement> placements) {
  const std::vector<TierCounts> counts = counts_in(draft, cells.size(), placements);
  double pitch = draft.px(widest_pitch_units);
  const auto all_fit = [&] {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (counts[i] == TierCounts{}) continue;
      if (sum_of(counts[i]) > grid_in(cells[i], pitch).room() || pitch > cells[i].height) return false;
    }
    return true;
  };
  while (!all_fit() && pitch > draft.px(narrowest_pitch_units)) pitch *= pitch_step;
  return pitch;
}

void add_marks(Draft& draft, std::span<const ScreenRect> cells, std::span<const Placement> placements, double pitch) {
  const std::vector<TierCounts> counts = counts_in(draft, cells.size(), placements);
  std::vector<Filling> fillings;
  for (std::size_t i = 0; i < cells.size(); ++i) fillings.push_back(filling_of(draft, cells[i], counts[i], pitch));
  for (const Placement& one : placements) {
    const Spot& spot = one.spot;
    Filling& filling = fillings[spot.cell];
    const std::size_t place = filling.next[index_of(tier_of(draft, one))]++;
    if (place >= filling.room) continue;
    ChartMark mark = mark_of(draft, one.laureate);
    mark.center = place_in(cells[spot.cell], filling, place, pitch);
    mark.radius = radius_at(pitch);
    mark.row = spot.row;
    mark.column = spot.column;
    draft.model.marks.push_back(mark);
  }
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const Filling& filling = fillings[i];
    if (filling.room == filling.total) continue;
    draft.model.rests.push_back(
        {{cells[i].right() - draft.px(rest_units), cells[i].center().y},
         "+ " + draft.catalog.texts.number(static_cast<long long>(filling.total - filling.room))});
  }
}

}  // namespace atlas
