// Who chose the laureates, by what: the marks in one line, and two lists under it.
#include <algorithm>
#include <array>
#include <iterator>

#include "core/charts/chart_builder.h"

namespace atlas {

namespace {

constexpr double lists_gap_units = 0.6;    // above the lists
constexpr double columns_gap_units = 1.4;  // between them
constexpr double item_gap_units = 0.2;
constexpr double bullet_units = 0.75;
constexpr double list_sizes_units[] = {small_units, 0.75, 0.6875, 0.625};
constexpr double widest_list_units = 18;
constexpr double narrowest_pitch_units = 0.45, pitch_step = 0.97;

struct List {
  Text title;
  const std::vector<std::string>& items;
};

// A column a tier, as wide as its marks and never narrower than its head.
std::vector<ScreenRect> columns_of(const ChartBuilder& builder, double& pitch) {
  std::vector<double> widths(builder.catalog.tiers.size()), counts(builder.catalog.tiers.size());
  for (const Laureate& one : builder.catalog.laureates) counts[one.tier] += 1;
  pitch = builder.px(widest_pitch_units);
  for (;; pitch *= pitch_step) {
    double sum = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      widths[i] = std::max(counts[i] * pitch, tier_head_width(builder, i));
      sum += widths[i];
    }
    if (sum <= builder.body.width) break;
    if (pitch > builder.px(narrowest_pitch_units)) continue;
    for (double& width : widths) width = builder.body.width / static_cast<double>(widths.size());
    break;
  }
  std::vector<ScreenRect> columns;
  const double heads = tier_heads_units(builder, widths);
  double x = builder.body.x;
  for (const double width : widths) {
    columns.push_back({x, builder.body.y, width, std::min(builder.px(heads), builder.body.height)});
    x += width;
  }
  return columns;
}

// Of the items one under another.
double list_height(const ChartBuilder& builder, const List& list, double size, double width) {
  double height = builder.px(size) * line_spacing + builder.px(item_gap_units);
  for (const std::string& item : list.items) {
    const auto lines = builder.wrapped(item, size, width - builder.px(bullet_units));
    height += builder.px(size) * line_spacing * static_cast<double>(lines.size()) + builder.px(item_gap_units);
  }
  return height;
}

void write_list(ChartBuilder& builder, const List& list, double size, ScreenRect rect) {
  double y = rect.y;
  y += builder.write({rect.x, y}, {std::string(builder.catalog.texts[list.title])}, size, ChartInk::strong);
  for (const std::string& item : list.items) {
    y += builder.px(item_gap_units);
    const auto lines = builder.wrapped(item, size, rect.width - builder.px(bullet_units));
    const double height = builder.px(size) * line_spacing * static_cast<double>(lines.size());
    builder.model.dots.push_back({{rect.x + builder.px(0.2), y + builder.px(size) * 0.55}, builder.px(0.13)});
    builder.write({rect.x + builder.px(bullet_units), y}, lines, size, ChartInk::plain);
    y += height;
  }
}

// The lists as two paragraphs, where there is no room for columns.
void write_running(ChartBuilder& builder, const std::array<List, 2>& lists, const ScreenRect& rect) {
  for (const double size : list_sizes_units) {
    std::vector<std::vector<std::string>> paragraphs;
    double height = 0;
    for (const List& list : lists) {
      std::string words;
      for (const std::string& item : list.items) words += (words.empty() ? "" : " · ") + item;
      paragraphs.push_back(builder.wrapped(words, size, rect.width));
      height += builder.px(size) * line_spacing * static_cast<double>(paragraphs.back().size() + 1);
    }
    if (height > rect.height && size != *std::rbegin(list_sizes_units)) continue;
    double y = rect.y;
    for (std::size_t i = 0; i < lists.size(); ++i) {
      const double pitch = builder.px(size) * line_spacing;
      const auto most = static_cast<std::size_t>(std::max((rect.bottom() - y) / pitch - 1, 0.0));
      if (most == 0) return;  // what is not seen here is in the page
      if (paragraphs[i].size() > most) paragraphs[i].resize(most);
      y += builder.write({rect.x, y}, {std::string(builder.catalog.texts[lists[i].title])}, size, ChartInk::strong);
      y += builder.write({rect.x, y}, paragraphs[i], size, ChartInk::plain);
    }
    return;
  }
}

void write_lists(ChartBuilder& builder, const ScreenRect& rect) {
  const std::array<List, 2> lists{
      {{Text::about_criteria, builder.catalog.criteria}, {Text::about_jury, builder.catalog.jury}}};
  const double gap = builder.px(columns_gap_units);
  const double width = std::min((rect.width - gap) / 2, builder.px(widest_list_units));
  for (const double size : {small_units, 0.75}) {
    const double height =
        std::max(list_height(builder, lists[0], size, width), list_height(builder, lists[1], size, width));
    if (height > rect.height) continue;
    write_list(builder, lists[0], size, {rect.x, rect.y, width, rect.height});
    write_list(builder, lists[1], size, {rect.x + width + gap, rect.y, width, rect.height});
    return;
  }
  write_running(builder, lists, rect);
}

}  // namespace

void build_jury(ChartBuilder& builder) {
  const ScreenRect body = builder.body;
  double pitch = 0;
  const std::vector<ScreenRect> heads = columns_of(builder, pitch);
  add_tier_heads(builder, builder.model.columns, heads);
  std::vector<ScreenRect> cells;
  for (const ScreenRect& head : heads) cells.push_back({head.x, head.bottom(), head.width, pitch});
  const auto spot_of = [](const Laureate& one) { return Spot{one.tier, 0, one.tier}; };
  add_marks(builder, cells, placements_of(builder.catalog, spot_of), pitch);
  const double line = cells.front().bottom() + builder.px(lists_gap_units) / 2;
  builder.line({body.x, line}, {body.right(), line});
  const double top = line + builder.px(lists_gap_units);
  write_lists(builder, {body.x, top, body.width, std::max(body.bottom() - top, 0.0)});
}

}  // namespace atlas
