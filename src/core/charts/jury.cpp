// Who chose the laureates, by what: the marks in one line, and two lists under it.
#include <algorithm>
#include <array>
#include <iterator>

#include "core/charts/draft.h"

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
std::vector<ScreenRect> columns_of(const Draft& draft, double& pitch) {
  std::array<double, tier_count> widths{}, counts{};
  for (const Laureate& one : draft.catalog.laureates) counts[index_of(one.tier)] += 1;
  pitch = draft.px(widest_pitch_units);
  for (;; pitch *= pitch_step) {
    double sum = 0;
    for (std::size_t i = 0; i < tier_count; ++i) {
      widths[i] = std::max(counts[i] * pitch, tier_head_width(draft, i));
      sum += widths[i];
    }
    if (sum <= draft.body.width) break;
    if (pitch > draft.px(narrowest_pitch_units)) continue;
    for (double& width : widths) width = draft.body.width / static_cast<double>(tier_count);
    break;
  }
  std::vector<ScreenRect> columns;
  const double heads = tier_heads_units(draft, widths);
  double x = draft.body.x;
  for (const double width : widths) {
    columns.push_back({x, draft.body.y, width, std::min(draft.px(heads), draft.body.height)});
    x += width;
  }
  return columns;
}

// Of the items one under another.
double list_height(const Draft& draft, const List& list, double size, double width) {
  double height = draft.px(size) * line_spacing + draft.px(item_gap_units);
  for (const std::string& item : list.items) {
    const auto lines = draft.wrapped(item, size, width - draft.px(bullet_units));
    height += draft.px(size) * line_spacing * static_cast<double>(lines.size()) + draft.px(item_gap_units);
  }
  return height;
}

void write_list(Draft& draft, const List& list, double size, ScreenRect place) {
  double y = place.y;
  y += draft.write({place.x, y}, {std::string(draft.catalog.texts[list.title])}, size, ChartInk::strong);
  for (const std::string& item : list.items) {
    y += draft.px(item_gap_units);
    const auto lines = draft.wrapped(item, size, place.width - draft.px(bullet_units));
    const double height = draft.px(size) * line_spacing * static_cast<double>(lines.size());
    draft.model.dots.push_back({{place.x + draft.px(0.2), y + draft.px(size) * 0.55}, draft.px(0.13), true});
    draft.write({place.x + draft.px(bullet_units), y}, lines, size, ChartInk::plain);
    y += height;
  }
}

// The lists as two paragraphs, where there is no room for columns.
void write_running(Draft& draft, const std::array<List, 2>& lists, const ScreenRect& place) {
  for (const double size : list_sizes_units) {
    std::vector<std::vector<std::string>> paragraphs;
    double height = 0;
    for (const List& list : lists) {
      std::string words;
      for (const std::string& item : list.items) words += (words.empty() ? "" : " · ") + item;
      paragraphs.push_back(draft.wrapped(words, size, place.width));
      height += draft.px(size) * line_spacing * static_cast<double>(paragraphs.back().size() + 1);
    }
    if (height > place.height && size != *std::rbegin(list_sizes_units)) continue;
    double y = place.y;
    for (std::size_t i = 0; i < lists.size(); ++i) {
      const double pitch = draft.px(size) * line_spacing;
      const auto most = static_cast<std::size_t>(std::max((place.bottom() - y) / pitch - 1, 0.0));
      if (most == 0) return;  // what is not seen here is in the page
      if (paragraphs[i].size() > most) paragraphs[i].resize(most);
      y += draft.write({place.x, y}, {std::string(draft.catalog.texts[lists[i].title])}, size, ChartInk::strong);
      y += draft.write({place.x, y}, paragraphs[i], size, ChartInk::plain);
    }
    return;
  }
}

void write_lists(Draft& draft, const ScreenRect& place) {
  const std::array<List, 2> lists{
      {{Text::about_criteria, draft.catalog.criteria}, {Text::about_jury, draft.catalog.jury}}};
  const double gap = draft.px(columns_gap_units);
  const double width = std::min((place.width - gap) / 2, draft.px(widest_list_units));
  for (const double size : {small_units, 0.75}) {
    const double height =
        std::max(list_height(draft, lists[0], size, width), list_height(draft, lists[1], size, width));
    if (height > place.height) continue;
    write_list(draft, lists[0], size, {place.x, place.y, width, place.height});
    write_list(draft, lists[1], size, {place.x + width + gap, place.y, width, place.height});
    return;
  }
  write_running(draft, lists, place);
}

}  // namespace

void draft_jury(Draft& draft) {
  const ScreenRect body = draft.body;
  double pitch = 0;
  const std::vector<ScreenRect> heads = columns_of(draft, pitch);
  add_tier_heads(draft, draft.model.columns, heads);
  std::vector<ScreenRect> cells;
  for (const ScreenRect& head : heads) cells.push_back({head.x, head.bottom(), head.width, pitch});
  const auto spot_of = [](const Laureate& one) { return Spot{index_of(one.tier), 0, index_of(one.tier)}; };
  add_marks(draft, cells, placements_of(draft.catalog, spot_of), pitch);
  const double line = cells.front().bottom() + draft.px(lists_gap_units) / 2;
  draft.line({body.x, line}, {body.right(), line});
  const double top = line + draft.px(lists_gap_units);
  write_lists(draft, {body.x, top, body.width, std::max(body.bottom() - top, 0.0)});
}

}  // namespace atlas
