// One row a value, the most frequent first: kinds of authority, régions.
#include <algorithm>

#include "core/base/sorted_indexes.h"
#include "core/charts/chart_builder.h"
#include "core/charts/named_marks.h"
#include "core/charts/named_rows.h"

namespace atlas {

namespace {

constexpr double least_row_units = 1.5;          // lower, rows are hard to hit and stand in two columns;
constexpr double least_touch_row_units = 2.75;   // for a finger
constexpr double most_row_units = 2.9;           // higher, they lose one another
constexpr double most_label_share = 0.6;         // of the width
constexpr double mark_room_units = 1.15;         // a mark, so that a row's stand in one line
constexpr double least_label_share = 0.55;       // where that leaves less to the words,
constexpr double most_double_label_share = 0.7;  // they get so much, and marks stand in two lines
constexpr double column_gap_units = 1.2;

struct Rows {
  std::vector<std::size_t> values;  // in the order of their rows
  std::vector<std::size_t> row_of;  // of each value
};

// Those that occur in the whole catalogue: their order does not hang on the filter, so that rows keep their place.
Rows rows_of(const Catalog& catalog, Facet facet) {
  const std::vector<std::size_t> totals = counts_of({}, facet, catalog);
  Rows rows;
  rows.row_of.resize(totals.size());
  for (const std::size_t value :
       sorted_indexes(totals.size(), [&](std::size_t a, std::size_t b) { return totals[a] > totals[b]; })) {
    if (totals[value] == 0) continue;
    rows.row_of[value] = rows.values.size();
    rows.values.push_back(value);
  }
  return rows;
}

// In each row that a laureate belongs to.
std::vector<Placement> placements_in(const Rows& rows, const Catalog& catalog, Facet facet) {
  std::vector<Placement> placements;
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    for (const std::size_t value : values_of(catalog.laureates[i], facet))
      placements.push_back({i, {rows.row_of[value], rows.row_of[value], 0}});
  }
  return placements;
}

double most_label_width(const ChartBuilder& builder, double width, bool is_double, std::size_t most_marks) {
  if (!is_double) return most_label_share * width;
  const double left = width - static_cast<double>(most_marks) * builder.px(mark_room_units);
  return left >= least_label_share * width ? left : most_double_label_share * width;
}

void build_rows(ChartBuilder& builder, Facet facet) {
  const ScreenRect body = builder.body;
  const Rows rows = rows_of(builder.catalog, facet);
  const std::size_t count = rows.values.size();
  if (count == 0) return;
  const double least_row = builder.px(builder.model.use == ChartUse::finger ? least_touch_row_units : least_row_units);
  const bool is_double = body.height / static_cast<double>(count) < least_row && facet == Facet::region;
  const std::size_t per_column = is_double ? (count + 1) / 2 : count;
  const double gap = is_double ? builder.px(column_gap_units) : 0;
  const double width = is_double ? (body.width - gap) / 2 : body.width;
  const double most_row = builder.px(most_row_units);

  std::vector<std::string_view> labels;
  for (const std::size_t value : rows.values) labels.push_back(choices_of(builder.catalog, facet)[value].name);
  const std::size_t most_marks = counts_of({}, facet, builder.catalog)[rows.values.front()];
  const double label_width =
      std::min(row_head_width(builder, labels), most_label_width(builder, width, is_double, most_marks));
  const std::vector<std::size_t> counts = counts_with(builder.state.filter, facet, builder.catalog);
  const std::vector<Placement> placements = placements_in(rows, builder.catalog, facet);
  std::vector<double> heights(count, std::min(body.height / static_cast<double>(per_column), most_row));
  if (!is_double) {
    const ScreenRect room{body.x + label_width, body.y, width - label_width, body.height};
    if (auto named = named_rows(builder, placements, count, 1, room, 0, most_row)) heights = std::move(named->heights);
  }
  std::vector<ScreenRect> cells;
  double y = body.y;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t column = i / per_column;
    const double x = body.x + static_cast<double>(column) * (width + gap), height = heights[i];
    if (i % per_column == 0) y = body.y;
    builder.model.rows.push_back(
        head_of(builder, facet, rows.values[i], counts[rows.values[i]], {x, y, label_width, height}));
    builder.line({x, y}, {x + width, y});
    cells.push_back({x + label_width, y, width - label_width, height});
    y += height;
  }
  fit_row_heads(builder);
  if (!add_named_marks(builder, cells, placements))
    add_marks(builder, cells, placements, pitch_for(builder, cells, placements));
}

}  // namespace

void build_kinds(ChartBuilder& builder) {
  build_rows(builder, Facet::kind);
}

void build_regions(ChartBuilder& builder) {
  build_rows(builder, Facet::region);
}

}  // namespace atlas
