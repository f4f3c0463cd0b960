// Whether what was drafted can be read: on a small place, or with large letters, a chart runs into itself.
#include <algorithm>

#include "core/charts/chart_builder.h"
#include "core/geo/rects.h"

namespace atlas {

namespace {

constexpr double tolerance = 0.01;       // CSS pixels
constexpr double names_gap_units = 0.2;  // between two names of tiers
constexpr double least_strip_units = 5;  // narrower, a range cannot be taken by its ends

bool is_inside(const ScreenRect& inner, const ScreenRect& outer) {
  return is_inside(inner, outer, tolerance);
}

bool overlap(const ScreenRect& one, const ScreenRect& other) {
  return !are_apart(one, other, -tolerance);
}

ScreenRect place_of(const ChartBuilder& builder, const ChartText& text) {
  return {text.corner.x, text.corner.y, builder.width(text.words, text.size_em), builder.px(text.size_em)};
}

// The name and the count of a row or of a column.
bool holds_its_words(const ChartBuilder& builder, const ChartHead& head) {
  const bool is_of_tier = head.tier.has_value();
  const double size = is_of_tier ? small_units : builder.model.head_text_em;
  const auto lines = static_cast<double>(head.is_stacked ? 2 : head.lines.size());
  if (head.rect.height < builder.px(size) * (least_line_share + (lines - 1) * line_spacing) - tolerance) return false;
  if (!is_of_tier) {
    double widest = 0;
    for (const std::string& line : head.lines) widest = std::max(widest, builder.width(line, size));
    return widest + builder.width(head.count, size) <= head.rect.width + tolerance;
  }
  const double beside = builder.px(head_medal_units) + builder.width(head.count, size);
  const double name = builder.width(head.label, size) * bold_share + builder.px(names_gap_units);
  return !head.is_stacked || std::max(name, beside) <= head.rect.width + tolerance;
}

bool are_tabs_inside(const ChartModel& model) {
  return std::ranges::all_of(model.tabs, [&](const ChartTab& tab) { return is_inside(tab.rect, model.rect); });
}

bool are_texts_apart(const ChartBuilder& builder) {
  std::vector<ScreenRect> taken;
  for (const ChartTab& tab : builder.model.tabs) taken.push_back(tab.rect);
  for (const auto* heads : {&builder.model.columns, &builder.model.rows}) {
    for (const ChartHead& head : *heads) taken.push_back(head.rect);
  }
  for (const ChartText& text : builder.model.texts) {
    const ScreenRect rect = place_of(builder, text);
    if (!is_inside(rect, builder.model.rect)) return false;
    if (std::ranges::any_of(taken, [&](const ScreenRect& other) { return overlap(rect, other); })) return false;
    taken.push_back(rect);
  }
  return true;
}

// Beside its own heads: it is not looked for under all of them, since there may be thousands.
bool is_free(const ChartModel& model, const ChartMark& mark) {
  const double radius = mark.radius;
  const ScreenRect rect{mark.center.x - radius, mark.center.y - radius, 2 * radius, 2 * radius};
  if (!is_inside(rect, model.rect)) return false;
  if (mark.row < model.rows.size() && overlap(rect, model.rows[mark.row].rect)) return false;
  return mark.column >= model.columns.size() || !overlap(rect, model.columns[mark.column].rect);
}

}  // namespace

bool is_legible(const ChartBuilder& builder) {
  const ChartModel& model = builder.model;
  const auto holds = [&](const ChartHead& head) { return holds_its_words(builder, head); };
  return are_tabs_inside(model) && std::ranges::all_of(model.rows, holds) &&
         std::ranges::all_of(model.columns, holds) && are_texts_apart(builder) &&
         (!model.brush || model.brush->strip.width >= builder.px(least_strip_units)) &&
         std::ranges::all_of(model.marks, [&](const ChartMark& mark) { return is_free(model, mark); });
}

}  // namespace atlas
