// What stands above a chart: the tabs, the finding as a title, and what is counted.
#include <algorithm>
#include <iterator>

#include "core/charts/draft.h"
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
constexpr double low_tab_units = 1.5, low_tabs_gap_units = 0.3;
constexpr double low_caption_units = 0.75;
constexpr double title_sizes_units[] = {1.0625, 0.9375, small_units};
constexpr std::size_t most_title_lines = 2;
constexpr double title_gap_units = 0.15, body_gap_units = 0.5;

constexpr std::size_t tab_count = chart_names.size();

bool is_low(const ChartModel& model) {
  return model.place.height < low_below_units * model.unit;
}

// How many tabs stand side by side, and with what around their words.
struct TabRow {
  std::size_t per_row;
  double size_units, padding;
};

TabRow tab_row(const Draft& draft) {
  for (const double size : {small_units, 0.75}) {
    double words = 0;
    for (const Text text : chart_names) words += draft.width(draft.catalog.texts[text], size) * bold_share;
    const double padding = (draft.body.width - words) / (2 * tab_count);
    if (padding >= draft.px(least_tab_padding_units))
      return {tab_count, size, std::min(padding, draft.px(tab_padding_units))};
  }
  constexpr std::size_t half = tab_count / 2;
  double words = 0;
  for (std::size_t i = 0; i < tab_count; i += half) {
    double row = 0;
    for (std::size_t j = i; j < i + half; ++j)
      row += draft.width(draft.catalog.texts[chart_names[j]], small_units) * bold_share;
    words = std::max(words, row);
  }
  const double room = draft.body.width - 2 * half * draft.px(least_tab_padding_units);
  const double size = std::clamp(small_units * room / std::max(words, 1.0), smallest_tab_text_units, small_units);
  const double padding = (draft.body.width - words * size / small_units) / (2 * half);
  return {half, size, std::clamp(padding, 0.0, draft.px(tab_padding_units))};
}

}  // namespace

void add_tabs(Draft& draft) {
  const TabRow row = tab_row(draft);
  const double wanted = draft.model.use == ChartUse::finger ? touch_tab_units
                        : is_low(draft.model)               ? low_tab_units
                                                            : tab_units;
  const double height = std::min(draft.px(wanted), draft.body.height / 4);
  draft.model.tab_text_em = row.size_units;
  double x = draft.body.x;
  for (std::size_t i = 0; i < tab_count; ++i) {
    if (i % row.per_row == 0) x = draft.body.x;
    const std::string_view label = draft.catalog.texts[chart_names[i]];
    const double words = draft.width(label, row.size_units) * bold_share;
    const std::size_t line = i / row.per_row;
    const double y = draft.body.y + static_cast<double>(line) * height;
    const bool is_chosen = static_cast<std::size_t>(draft.state.chart) == i;
    draft.model.tabs.push_back({chart_ids[i],
                                label,
                                is_chosen,
                                {x, y, words + 2 * row.padding, height},
                                {x + row.padding, y + (height - draft.px(row.size_units)) / 2},
                                static_cast<ChartKind>(i)});
    x += words + 2 * row.padding;
  }
  const double taken = draft.model.tabs.back().place.bottom() +
                       draft.px(is_low(draft.model) ? low_tabs_gap_units : tabs_gap_units) - draft.body.y;
  draft.body.y += taken;
  draft.body.height = std::max(draft.body.height - taken, 0.0);
}

namespace {

// The narrowest at which the title still has so many lines: none is left with one word.
double even_width(const Draft& draft, std::string_view title, double size, std::size_t line_count) {
  constexpr double step = 0.95;
  double width = draft.body.width;
  while (width > draft.body.width / 2 && draft.wrapped(title, size * bold_share, width * step).size() == line_count)
    width *= step;
  return line_count > 1 ? width : draft.body.width;
}

double title_height(Draft& draft) {
  const std::string title = chart_title(draft.state, draft.catalog);
  const ScreenPoint at{draft.body.x, draft.body.y};
  for (const double size : title_sizes_units) {
    if (is_low(draft.model) && size == title_sizes_units[0]) continue;
    const auto lines = draft.wrapped(title, size * bold_share, draft.body.width);
    const bool is_last = size == small_units;
    if (lines.size() > most_title_lines && !is_last) continue;
    return draft.write(at, draft.wrapped(title, size * bold_share, even_width(draft, title, size, lines.size())), size,
                       ChartInk::strong);
  }
  return 0;
}

}  // namespace

// Words of one line leave the room of two: what is under them keeps its place whatever a click finds.
void add_title(Draft& draft, bool has_caption) {
  const bool low = is_low(draft.model);
  const double size = low ? low_caption_units : small_units, pitch = draft.px(line_spacing);
  const double most = pitch * (title_sizes_units[low ? 1 : 0] * most_title_lines + size) + draft.px(title_gap_units);
  double taken = title_height(draft) + draft.px(title_gap_units);
  if (has_caption) {
    const auto caption = draft.wrapped(chart_caption(draft.state, draft.catalog), size, draft.body.width);
    taken += draft.write({draft.body.x, draft.body.y + taken}, caption, size, ChartInk::quiet);
    const auto note = draft.wrapped(chart_note(draft.state.chart, draft.catalog), size, draft.body.width);
    const double noted = draft.write({draft.body.x, draft.body.y + taken}, note, size, ChartInk::quiet);
    taken = std::max(taken, most) + noted + draft.px(body_gap_units);
  }
  draft.body.y += taken;
  draft.body.height = std::max(draft.body.height - taken, 0.0);
}

void write_title_alone(Draft& draft) {
  const std::string title = chart_title(draft.state, draft.catalog);
  std::vector<std::string> lines = draft.wrapped(title, small_units * bold_share, draft.body.width);
  const double pitch = draft.px(small_units * line_spacing);
  const auto most = static_cast<std::size_t>(draft.body.height / pitch + 1e-6);
  if (lines.size() > most) {
    lines.resize(most);
    if (most > 0) lines.back() += "…";
  }
  draft.write({draft.body.x, draft.body.y}, lines, small_units, ChartInk::strong);
}

}  // namespace atlas
