#include "core/charts/chart_builder.h"

#include <algorithm>

#include "core/layout/text_lines.h"

namespace atlas {

namespace {

constexpr double head_sizes_units[] = {small_units, 0.75, 0.6875, 0.625};
constexpr double heads_units = 1.8, stacked_heads_units = 2.5;
constexpr double touch_heads_units = 2.75;
constexpr double count_gap_units = 0.5;     // between a label and its count
constexpr double head_padding_units = 0.5;  // between a count and the marks

// How many lines of a text of that size stand in a height, both in CSS pixels; at least one.
std::size_t line_count_in(double height, double size) {
  return static_cast<std::size_t>(std::max((height - size * least_line_share) / (size * line_spacing) + 1e-6, 0.0)) + 1;
}

}  // namespace

double ChartBuilder::width(std::string_view text, double size_units) const {
  return px(width_of(text) * size_units / measured_em);
}

std::vector<std::string> ChartBuilder::wrapped(std::string_view text, double size_units, double width_px) const {
  return lines_in(text, width_px, [&](std::string_view line) { return width(line, size_units); });
}

double ChartBuilder::write(ScreenPoint at, const std::vector<std::string>& lines, double size_units, ChartInk ink) {
  const double pitch = px(size_units) * line_spacing;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    model.texts.push_back({{at.x, at.y + static_cast<double>(i) * pitch}, lines[i], size_units, ink});
  }
  return static_cast<double>(lines.size()) * pitch;
}

void ChartBuilder::line(ScreenPoint from, ScreenPoint to, std::optional<TierIndex> tier) {
  model.lines.push_back({from, to, tier});
}

ChartHead head_of(const ChartBuilder& builder, Facet facet, std::size_t index, std::size_t count, ScreenRect rect) {
  ChartHead head;
  head.label = choices_of(builder.catalog, facet)[index].name;
  head.count = builder.catalog.texts.number(static_cast<long long>(count));
  head.chosen = set_of(builder.state.filter, facet).contains(index);
  head.is_empty = count == 0;
  head.rect = rect;
  head.facet = facet;
  head.index = index;
  return head;
}

double tier_head_width(const ChartBuilder& builder, std::size_t tier) {
  const std::string count = builder.catalog.texts.number(static_cast<long long>(builder.catalog.laureates.size()));
  return builder.px(head_medal_units + count_gap_units) +
         builder.width(builder.catalog.tiers[tier].name + count, small_units);
}

void add_tier_heads(ChartBuilder& builder, std::vector<ChartHead>& heads, std::span<const ScreenRect> places) {
  const std::vector<std::size_t> counts = counts_with(builder.state.filter, Facet::tier, builder.catalog);
  bool are_stacked = false;  // all of them, or none: they are one line to the eye
  for (std::size_t i = 0; i < counts.size(); ++i)
    are_stacked = are_stacked || tier_head_width(builder, i) > places[i].width;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    heads.push_back(head_of(builder, Facet::tier, i, counts[i], places[i]));
    heads.back().tier = i;
    heads.back().lines = {heads.back().label};
    heads.back().is_stacked = are_stacked;
    const double beside = builder.px(head_medal_units) + builder.width(heads.back().count, small_units);
    if (are_stacked && beside > places[i].width) heads.back().count.clear();
  }
}

double tier_heads_units(const ChartBuilder& builder, std::span<const double> widths) {
  if (builder.model.use == ChartUse::finger) return touch_heads_units;
  for (std::size_t i = 0; i < widths.size(); ++i) {
    if (tier_head_width(builder, i) > widths[i]) return stacked_heads_units;
  }
  return heads_units;
}

double row_head_width(const ChartBuilder& builder, std::span<const std::string_view> labels) {
  double widest = 0;
  for (const std::string_view label : labels) widest = std::max(widest, builder.width(label, small_units));
  return widest + builder.width("00", small_units) + builder.px(count_gap_units + head_padding_units);
}

namespace {

// CSS pixels before its count.
double room_of_words(const ChartBuilder& builder, const ChartHead& head, double size_units) {
  return head.rect.width - builder.width(head.count, size_units) - builder.px(count_gap_units + head_padding_units);
}

}  // namespace

void fit_row_heads(ChartBuilder& builder) {
  for (const double size : head_sizes_units) {
    builder.model.head_text_em = size;
    bool fits = true;
    for (ChartHead& head : builder.model.rows) {
      const double room = room_of_words(builder, head, size);
      head.lines = builder.wrapped(head.label, size, room);
      fits = fits && head.lines.size() <= line_count_in(head.rect.height, builder.px(size));
      for (const std::string& line : head.lines) fits = fits && builder.width(line, size) <= room;
    }
    if (fits) return;
  }
  const double size = builder.model.head_text_em;
  for (ChartHead& head : builder.model.rows) {
    const double room = room_of_words(builder, head, size);
    for (std::string& line : head.lines)
      line = shortened(line, room, [&](std::string_view words) { return builder.width(words, size); });
    const std::size_t most = line_count_in(head.rect.height, builder.px(builder.model.head_text_em));
    if (head.lines.size() <= most) continue;
    head.lines.resize(most);
    head.lines.back() += "…";
  }
}

}  // namespace atlas
