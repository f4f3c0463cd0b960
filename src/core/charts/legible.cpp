// Whether what was drafted can be read: on a small place, or with large letters, a chart runs into itself.
#include <algorithm>

#include "core/charts/draft.h"
#include "core/geo/rects.h"

namespace atlas {

namespace {

constexpr double tolerance = 0.01;         // CSS pixels
constexpr double least_line_share = 1.05;  // of a text's size, the height of its line: rules do not touch it
constexpr double names_gap_units = 0.2;    // between two names of tiers
constexpr double least_strip_units = 5;    // narrower, a range cannot be taken by its ends

bool is_inside(const ScreenRect& inner, const ScreenRect& outer) {
  return is_inside(inner, outer, tolerance);
}

bool overlap(const ScreenRect& one, const ScreenRect& other) {
  return !are_apart(one, other, -tolerance);
}

ScreenRect place_of(const Draft& draft, const ChartText& text) {
  return {text.place.x, text.place.y, draft.width(text.words, text.size_em), draft.px(text.size_em)};
}

// The name and the count of a row or of a column.
bool holds_its_words(const Draft& draft, const ChartHead& head) {
  const bool is_of_tier = head.tier.has_value();
  const double size = is_of_tier ? small_units : draft.model.head_text_em;
  const auto lines = static_cast<double>(head.is_stacked ? 2 : head.lines.size());
  if (head.place.height < draft.px(size) * (least_line_share + (lines - 1) * line_spacing) - tolerance) return false;
  if (!is_of_tier) {
    double widest = 0;
    for (const std::string& line : head.lines) widest = std::max(widest, draft.width(line, size));
    return widest + draft.width(head.count, size) <= head.place.width + tolerance;
  }
  const double beside = draft.px(head_medal_units) + draft.width(head.count, size);
  const double name = draft.width(head.label, size) * bold_share + draft.px(names_gap_units);
  return !head.is_stacked || std::max(name, beside) <= head.place.width + tolerance;
}

bool are_tabs_inside(const ChartModel& model) {
  return std::ranges::all_of(model.tabs, [&](const ChartTab& tab) { return is_inside(tab.place, model.place); });
}

bool are_texts_apart(const Draft& draft) {
  std::vector<ScreenRect> taken;
  for (const ChartTab& tab : draft.model.tabs) taken.push_back(tab.place);
  for (const auto* heads : {&draft.model.columns, &draft.model.rows}) {
    for (const ChartHead& head : *heads) taken.push_back(head.place);
  }
  for (const ChartText& text : draft.model.texts) {
    const ScreenRect place = place_of(draft, text);
    if (!is_inside(place, draft.model.place)) return false;
    if (std::ranges::any_of(taken, [&](const ScreenRect& other) { return overlap(place, other); })) return false;
    taken.push_back(place);
  }
  return true;
}

// Beside its own heads: it is not looked for under all of them, since there may be thousands.
bool is_free(const ChartModel& model, const ChartMark& mark) {
  const double radius = mark.radius;
  const ScreenRect place{mark.center.x - radius, mark.center.y - radius, 2 * radius, 2 * radius};
  if (!is_inside(place, model.place)) return false;
  if (mark.row < model.rows.size() && overlap(place, model.rows[mark.row].place)) return false;
  return mark.column >= model.columns.size() || !overlap(place, model.columns[mark.column].place);
}

}  // namespace

bool is_legible(const Draft& draft) {
  const ChartModel& model = draft.model;
  const auto holds = [&](const ChartHead& head) { return holds_its_words(draft, head); };
  return are_tabs_inside(model) && std::ranges::all_of(model.rows, holds) &&
         std::ranges::all_of(model.columns, holds) && are_texts_apart(draft) &&
         (!model.brush || model.brush->strip.width >= draft.px(least_strip_units)) &&
         std::ranges::all_of(model.marks, [&](const ChartMark& mark) { return is_free(model, mark); });
}

}  // namespace atlas
