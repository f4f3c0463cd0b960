#include "core/chart_model.h"

#include <algorithm>
#include <array>

#include "core/i18n/texts.h"

namespace atlas {

namespace {

constexpr double margin_em = 1.0;
constexpr double title_height_em = 1.9;
constexpr double heads_height_em = 1.9;
constexpr double label_share = 0.43;      // of the width: "Territoire intelligent et responsable" in two lines
constexpr double slim_below_em = 27;      // narrower, the themes go by their short names,
constexpr double slim_label_share = 0.3;  // and leave "Bronze 10" its column
constexpr double mark_radius_em = 0.56;
constexpr double mark_pitch_em = 1.4;
constexpr double least_pitch_em = 0.4;  // closer, marks hide one another
constexpr double rest_em = 4;           // the room of "+ 1 930"

// How many marks of a cell are shown one by one.
std::size_t room_of(ScreenRect cell, std::size_t mark_count, double em) {
  const auto fit = [&](double width) {
    return static_cast<std::size_t>(std::max((width - mark_pitch_em * em) / (least_pitch_em * em), 0.0)) + 1;
  };
  return mark_count <= fit(cell.width) ? mark_count : fit(cell.width - rest_em * em);
}

// How a cell's marks are laid: side by side, tighter when there are more than fit.
ScreenPoint mark_center(ScreenRect cell, std::size_t place_in_cell, std::size_t mark_count, double em) {
  const double room = mark_count > 1 ? (cell.width - mark_pitch_em * em) / static_cast<double>(mark_count - 1) : 0;
  const double pitch = std::min(mark_pitch_em * em, std::max(room, 0.0));
  return {cell.x + mark_pitch_em * em / 2 + static_cast<double>(place_in_cell) * pitch, cell.center().y};
}

struct Grid {
  ScreenRect inside;
  double top = 0;
  double row_height = 0;
  double label_width = 0;
  double column_width = 0;
  bool is_slim = false;

  ScreenRect row_head(std::size_t row) const { return {inside.x, row_top(row), label_width, row_height}; }
  ScreenRect column_head(std::size_t column, double height) const {
    return {column_left(column), top - height, column_width, height};
  }
  ScreenRect cell(std::size_t row, std::size_t column) const {
    return {column_left(column), row_top(row), column_width, row_height};
  }
  double row_top(std::size_t row) const { return top + static_cast<double>(row) * row_height; }
  double column_left(std::size_t column) const {
    return inside.x + label_width + static_cast<double>(column) * column_width;
  }
};

Grid grid_in(ScreenRect place, const Catalog& catalog, double em) {
  Grid grid;
  const double margin = std::min(margin_em * em, place.width / 2);
  grid.inside = {place.x + margin, place.y + margin, place.width - 2 * margin,
                 std::max(place.height - 2 * margin, 0.0)};
  grid.top = grid.inside.y + (title_height_em + heads_height_em) * em;
  grid.row_height = std::max(grid.inside.bottom() - grid.top, 0.0) /
                    static_cast<double>(std::max<std::size_t>(catalog.themes.size(), 1));
  grid.is_slim = place.width < slim_below_em * em;
  grid.label_width = grid.inside.width * (grid.is_slim ? slim_label_share : label_share);
  grid.column_width = (grid.inside.width - grid.label_width) / static_cast<double>(tier_count);
  return grid;
}

std::size_t count_shown(const State& state, const Catalog& catalog, auto&& belongs) {
  return static_cast<std::size_t>(
      std::count_if(catalog.laureates.begin(), catalog.laureates.end(), [&](const Laureate& laureate) {
        return belongs(laureate) &&
               passes(state.filter, catalog, static_cast<LaureateIndex>(&laureate - catalog.laureates.data()));
      }));
}

void add_heads(ChartModel& model, const State& state, const Catalog& catalog, const Grid& grid, double em) {
  for (std::size_t i = 0; i < catalog.tiers.size(); ++i) {
    const Tier tier = static_cast<Tier>(i);
    const std::size_t count = count_shown(state, catalog, [&](const Laureate& one) { return one.tier == tier; });
    model.columns.push_back({catalog.tiers[i].name, std::to_string(count), tier, state.filter.tiers.contains(i),
                             grid.column_head(i, heads_height_em * em), ToggleAlone{Facet::tier, i}});
  }
  for (std::size_t i = 0; i < catalog.themes.size(); ++i) {
    const std::size_t count = count_shown(state, catalog, [&](const Laureate& one) { return one.theme == i; });
    const Named& theme = catalog.themes[i];
    model.rows.push_back({grid.is_slim ? theme.short_name : theme.name, std::to_string(count), std::nullopt,
                          state.filter.themes.contains(i), grid.row_head(i), ToggleAlone{Facet::theme, i}});
  }
}

void add_marks(ChartModel& model, const State& state, const Catalog& catalog, const Grid& grid, double em) {
  using Counts = std::array<std::size_t, tier_count>;
  std::vector<Counts> totals(catalog.themes.size()), placed(catalog.themes.size());
  for (const Laureate& one : catalog.laureates) ++totals[one.theme][index_of(one.tier)];
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    const Laureate& one = catalog.laureates[i];
    const std::size_t column = index_of(one.tier), total = totals[one.theme][column];
    const ScreenRect cell = grid.cell(one.theme, column);
    const std::size_t place = placed[one.theme][column]++, room = room_of(cell, total, em);
    if (place >= room) continue;
    const ScreenRect laid{cell.x, cell.y, cell.width - (room < total ? rest_em * em : 0), cell.height};
    const ScreenPoint center = mark_center(laid, place, room, em);
    const double radius = std::min(mark_radius_em * em, grid.row_height / 2);
    model.marks.push_back(
        {i, one.tier, center, radius, passes(state.filter, catalog, i), state.selected == i, pointed_at(state) == i});
    if (place + 1 == room && room < total) {
      const auto more = static_cast<long long>(total - room);
      model.rests.push_back({{laid.right(), center.y}, "+ " + catalog.texts.number(more)});
    }
  }
}

}  // namespace

ChartModel present_chart(const State& state, const Catalog& catalog, ScreenRect place, double em) {
  ChartModel model;
  const Grid grid = grid_in(place, catalog, em);
  model.title = catalog.texts[Text::chart_title];
  model.place = place;
  model.title_place = {grid.inside.x, grid.inside.y};
  add_heads(model, state, catalog, grid, em);
  add_marks(model, state, catalog, grid, em);
  return model;
}

}  // namespace atlas
