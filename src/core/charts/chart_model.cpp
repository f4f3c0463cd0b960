#include "core/charts/chart_model.h"

#include <algorithm>
#include <iterator>

#include "core/charts/chart_builder.h"
#include "core/charts/named_marks.h"
#include "core/layout/layout.h"

namespace atlas {

namespace {

constexpr double margin_em = 0.9;
// Beside the map an em is an em; with more room than that, all of the chart grows, up to where its letters would take
// the room of the names.
constexpr double plain_width_em = 34, plain_height_em = 24;
constexpr double largest_unit_em = 1.3;
constexpr double most_width_units = 58, most_height_units = 27;

double unit_in(const ScreenRect& rect, double em) {
  const double room = std::min(rect.width / plain_width_em, rect.height / plain_height_em);
  return std::clamp(room, em, largest_unit_em * em);
}

// In the middle of its width, and near its top: what is below is empty, not what the eye meets first.
ScreenRect inside_of(const ScreenRect& rect, double unit) {
  const double margin = margin_em * unit;
  const double width = std::clamp(rect.width - 2 * margin, 0.0, most_width_units * unit);
  const double height = std::clamp(rect.height - 2 * margin, 0.0, most_height_units * unit);
  const double above = std::min((rect.height - height) / 2, 2 * margin);
  return {rect.center().x - width / 2, rect.y + above, width, height};
}

// What is left of a chart where there is less and less room for it.
enum class Parts : std::uint8_t { all, title_and_marks, marks, title };

// A small embed: the marks have what there is.
constexpr double tabs_from_units = 16;
constexpr double least_tabs_share = 0.75;  // of the letters that were wanted: smaller, the tabs go first

constexpr void (*charts[])(ChartBuilder&) = {build_themes,     build_kinds,     build_regions,
                                             build_population, build_selection, build_jury};
static_assert(std::size(charts) == chart_ids.size());

void build_parts(ChartBuilder& builder, Parts parts) {
  if (parts == Parts::title) return write_title_alone(builder);
  if (parts == Parts::all) add_tabs(builder);
  if (parts != Parts::marks) add_title(builder, parts == Parts::all);
  charts[static_cast<std::size_t>(builder.state.chart)](builder);
}

// The sizes that are tried, the largest first. Letters larger than a browser's own give way before the chart does.
std::vector<double> units_to_try(double wanted) {
  constexpr double step = 0.93;
  const double least = std::min(wanted, default_em);
  std::vector<double> units;
  for (double unit = wanted; unit > least; unit *= step) units.push_back(unit);
  units.push_back(least);
  return units;
}

bool is_named(const ChartModel& model) {
  return !model.marks.empty() && model.marks.front().name_rect.width > 0;
}

}  // namespace

// The largest letters with which names have room beside their marks; else the largest with which all can be read.
ChartModel present_chart(const State& state, const Catalog& catalog, ScreenRect rect, double em,
                         const TextWidthEm& width_of, ChartUse use) {
  ChartModel model{.kind = state.chart, .rect = rect, .use = use, .unit = em};
  if (rect.width <= 0 || rect.height <= 0) return model;
  const auto drafted = [&](Parts parts, double unit) {
    model = {.kind = state.chart, .rect = rect, .use = use, .unit = unit};
    ChartBuilder builder{state, catalog, width_of, model, use == ChartUse::picture ? rect : inside_of(rect, unit)};
    build_parts(builder, parts);
    return use == ChartUse::picture || is_legible(builder);
  };
  if (use == ChartUse::picture) {
    drafted(Parts::marks, em);
    return model;
  }
  const std::vector<double> units = units_to_try(unit_in(rect, em));
  for (const Parts parts : {Parts::all, Parts::title_and_marks, Parts::marks}) {
    std::optional<double> largest;
    for (const double unit : units) {
      if (largest && unit < em) break;  // names are not worth smaller letters than were asked for
      const bool has_tabs = rect.height >= tabs_from_units * unit && unit >= least_tabs_share * units.front();
      if ((parts == Parts::all && !has_tabs) || !drafted(parts, unit)) continue;
      if (is_named(model) || !are_few_enough_to_name(catalog.laureates.size())) return model;
      if (!largest) largest = unit;
    }
    if (largest && drafted(parts, *largest)) return model;
  }
  drafted(Parts::title, units.back());
  return model;
}

}  // namespace atlas
