// What stands above a chart: the tabs, the finding as a title, and what is counted.
#include <algorithm>
#include <iterator>

#include "core/charts/chart_builder.h"
#include "core/charts/findings.h"
#include "core/layout/choice_names.h"

namespace atlas {

namespace {

constexpr double tab_units = 1.9, touch_tab_units = 2.75;
constexpr double tab_padding_units = 0.7, least_tab_padding_units = 0.3;
constexpr double smallest_tab_text_units = 0.6875;
constexpr double tabs_gap_units = 0.6;  // under them
// On a phone the chart is low: what stands above the marks draws in.
constexpr double low_below_units = 21.5;
constexpr double low_tab_units = 1.625, low_tabs_gap_units = 0.5;
constexpr double low_caption_units = 0.75;
constexpr double title_sizes_units[] = {1.0625, 0.9375, small_units};
constexpr std::size_t most_title_lines = 2;
constexpr double title_gap_units = 0.15, body_gap_units = 0.5;

constexpr std::size_t tab_count = chart_names.size();

bool is_low(const ChartModel& model) {
  return model.rect.height < low_below_units * model.unit;
}

// How many tabs stand side by side, and with what around their words.
struct TabRow {
  std::size_t per_row;
  double size_units, padding;
};

TabRow tab_row(const ChartBuilder& builder) {
  for (const double size : {small_units, 0.75}) {
    double words = 0;
    for (const Text text : chart_names) words += builder.width(builder.catalog.texts[text], size) * bold_share;
    const double padding = (builder.body.width - words) / (2 * tab_count);
    if (padding >= builder.px(least_tab_padding_units))
      return {tab_count, size, std::min(padding, builder.px(tab_padding_units))};
  }
  constexpr std::size_t half = tab_count / 2;
  double words = 0;
  for (std::size_t i = 0; i < tab_count; i += half) {
    double row = 0;
    for (std::size_t j = i; j < i + half; ++j)
      row += builder.width(builder.catalog.texts[chart_names[j]], small_units) * bold_share;
    words = std::max(words, row);
  }
  const double room = builder.body.width - 2 * half * builder.px(least_tab_padding_units);
  const double size = std::clamp(small_units * room / std::max(words, 1.0), smallest_tab_text_units, small_units);
  const double padding = (builder.body.width - words * size / small_units) / (2 * half);
  return {half, size, std::clamp(padding, 0.0, builder.px(tab_padding_units))};
}

}  // namespace

void add_tabs(ChartBuilder& builder) {
  const TabRow row = tab_row(builder);
  const double wanted = builder.model.use == ChartUse::finger ? touch_tab_units
                        : is_low(builder.model)               ? low_tab_units
                                                              : tab_units;
  const double height = std::min(builder.px(wanted), builder.body.height / 4);
  builder.model.tab_text_em = row.size_units;
  // The words begin at the chart's own left edge.
  const double left = std::max(builder.body.x - row.padding, builder.model.rect.x);
  double x = left;
  for (std::size_t i = 0; i < tab_count; ++i) {
    if (i % row.per_row == 0) x = left;
    const std::string_view label = builder.catalog.texts[chart_names[i]];
    const double words = builder.width(label, row.size_units) * bold_share;
    const std::size_t line = i / row.per_row;
    const double y = builder.body.y + static_cast<double>(line) * height;
    const bool is_chosen = static_cast<std::size_t>(builder.state.chart) == i;
    builder.model.tabs.push_back({chart_ids[i],
                                  label,
                                  is_chosen,
                                  {x, y, words + 2 * row.padding, height},
                                  {x + row.padding, y + (height - builder.px(row.size_units)) / 2},
                                  static_cast<ChartKind>(i)});
    x += words + 2 * row.padding;
  }
  const double taken = builder.model.tabs.back().rect.bottom() +
                       builder.px(is_low(builder.model) ? low_tabs_gap_units : tabs_gap_units) - builder.body.y;
  builder.body.y += taken;
  builder.body.height = std::max(builder.body.height - taken, 0.0);
}

namespace {

// The narrowest at which the title still has so many lines: none is left with one word.
double even_width(const ChartBuilder& builder, std::string_view title, double size, std::size_t line_count) {
  constexpr double step = 0.95;
  double width = builder.body.width;
  while (width > builder.body.width / 2 && builder.wrapped(title, size * bold_share, width * step).size() == line_count)
    width *= step;
  return line_count > 1 ? width : builder.body.width;
}

double title_height(ChartBuilder& builder) {
  const std::string title = chart_title(builder.state, builder.catalog);
  const ScreenPoint at{builder.body.x, builder.body.y};
  for (const double size : title_sizes_units) {
    if (is_low(builder.model) && size == title_sizes_units[0]) continue;
    const auto lines = builder.wrapped(title, size * bold_share, builder.body.width);
    const bool is_last = size == small_units;
    if (lines.size() > most_title_lines && !is_last) continue;
    return builder.write(at, builder.wrapped(title, size * bold_share, even_width(builder, title, size, lines.size())),
                         size, ChartInk::strong);
  }
  return 0;
}

}  // namespace

// Words of one line leave the room of two: what is under them keeps its place whatever a click finds.
void add_title(ChartBuilder& builder, bool has_caption) {
  const bool low = is_low(builder.model);
  const double size = low ? low_caption_units : small_units, pitch = builder.px(line_spacing);
  const double most = pitch * (title_sizes_units[low ? 1 : 0] * most_title_lines + size) + builder.px(title_gap_units);
  double taken = title_height(builder) + builder.px(title_gap_units);
  if (has_caption) {
    const auto caption = builder.wrapped(chart_caption(builder.state, builder.catalog), size, builder.body.width);
    taken += builder.write({builder.body.x, builder.body.y + taken}, caption, size, ChartInk::quiet);
    const std::string note = chart_note(builder.state.chart, builder.catalog);
    double noted = 0;
    if (!note.empty()) {
      noted = builder.write({builder.body.x, builder.body.y + taken}, builder.wrapped(note, size, builder.body.width),
                            size, ChartInk::quiet);
    }
    taken = std::max(taken, most) + noted + builder.px(body_gap_units);
  }
  builder.body.y += taken;
  builder.body.height = std::max(builder.body.height - taken, 0.0);
}

void write_title_alone(ChartBuilder& builder) {
  const std::string title = chart_title(builder.state, builder.catalog);
  std::vector<std::string> lines = builder.wrapped(title, small_units * bold_share, builder.body.width);
  const double pitch = builder.px(small_units * line_spacing);
  const auto most = static_cast<std::size_t>(builder.body.height / pitch + 1e-6);
  if (lines.size() > most) {
    lines.resize(most);
    if (most > 0) lines.back() += "…";
  }
  builder.write({builder.body.x, builder.body.y}, lines, small_units, ChartInk::strong);
}

}  // namespace atlas
