// From the projects that were presented to those that were labelled: a unit a project, the last ones are the marks.
#include <algorithm>
#include <array>

#include "core/charts/chart_builder.h"
#include "core/charts/findings.h"

namespace atlas {

namespace {

constexpr double label_units = 1.5;
constexpr double label_top_units = 0.4;  // above the words, which belong to what is under them
constexpr double narrowest_pitch_units = 0.45, pitch_step = 0.97;
constexpr std::int64_t most_dots = 400;  // a document that says more is not drawn to the end
constexpr double dot_share = 0.3;        // of the pitch, a dot's radius: less than a mark's
constexpr std::size_t round_count = 3;

using Counts = std::array<std::int64_t, round_count>;

double columns_at(double width, double pitch) {
  return std::max(static_cast<double>(static_cast<int>(width / pitch + 1e-6)), 1.0);
}

double lines_at(std::int64_t count, double width, double pitch) {
  const double columns = columns_at(width, pitch);
  return static_cast<double>(static_cast<int>((static_cast<double>(count) + columns - 1) / columns));
}

// The widest distance at which the units of all the rounds fit under one another.
double pitch_of(const ChartBuilder& builder, const Counts& counts) {
  const double room = builder.body.height - round_count * builder.px(label_units);
  double pitch = builder.px(widest_pitch_units);
  const auto height = [&] {
    double lines = 0;
    for (const std::int64_t count : counts) lines += lines_at(count, builder.body.width, pitch);
    return lines * pitch;
  };
  while (height() > room && pitch > builder.px(narrowest_pitch_units)) pitch *= pitch_step;
  return pitch;
}

void add_dots(ChartBuilder& builder, ScreenPoint top_left, std::int64_t count, std::int64_t going_on, double pitch) {
  const auto columns = static_cast<std::int64_t>(columns_at(builder.body.width, pitch));
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t row = i / columns, column = i % columns;
    const ScreenPoint center{top_left.x + (static_cast<double>(column) + 0.5) * pitch,
                             top_left.y + (static_cast<double>(row) + 0.5) * pitch};
    builder.model.dots.push_back({center, dot_share * pitch, i < going_on});
  }
}

}  // namespace

void build_selection(ChartBuilder& builder) {
  const Catalog::Selection& told = builder.catalog.selection;
  const auto marks = static_cast<std::int64_t>(builder.catalog.laureates.size());
  const Counts counts{std::clamp<std::int64_t>(told.submitted_count, 0, most_dots),
                      std::clamp<std::int64_t>(told.heard_count, 0, most_dots), std::min(marks, most_dots)};
  const Counts going_on{told.heard_count, told.labelled_count, 0};
  const std::vector<ChartRow> rows = chart_rows(builder.state, builder.catalog);
  const double pitch = pitch_of(builder, counts);
  double y = builder.body.y;
  for (std::size_t i = 0; i < round_count; ++i) {
    builder.write({builder.body.x, y + builder.px(label_top_units)}, {rows[i].label}, small_units, ChartInk::strong);
    y += builder.px(label_units);
    const double height = lines_at(counts[i], builder.body.width, pitch) * pitch;
    if (i + 1 < round_count) {
      add_dots(builder, {builder.body.x, y}, counts[i], going_on[i], pitch);
    } else {
      const ScreenRect cell{builder.body.x, y, builder.body.width, height};
      const auto spot_of = [](const Laureate&) { return Spot{}; };
      add_marks(builder, std::span(&cell, 1), placements_of(builder.catalog, spot_of), pitch);
    }
    y += height;
  }
}

}  // namespace atlas
