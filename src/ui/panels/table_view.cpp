#include "ui/panels/table_view.h"

#include <algorithm>

#include "ui/panels/table_row.h"

namespace atlas {

namespace {

constexpr double head_height_em = 2.75;  // a finger
constexpr double arrow_em = 0.28;        // half its width
constexpr double arrow_gap_em = 0.6;
constexpr double bar_em = 0.2;  // left of the selected row
void show_arrow(ScreenPoint middle, bool down, const Paint& paint) {
  const double half = paint.px(arrow_em), height = down ? half : -half;
  paint.list().AddTriangleFilled(vec({middle.x - half, middle.y - height * 0.6}),
                                 vec({middle.x + half, middle.y - height * 0.6}),
                                 vec({middle.x, middle.y + height * 0.8}), packed(paint.palette().accent));
}

// Its words are at the left of its place, or at the right of it.
void show_head(const TableHead& head, ScreenRect rect, const Paint& paint, ScrollScratch& scratch,
               std::vector<Action>& actions) {
  const PointerAnswer pointer = scratch.spots.add(paint, {SpotKind::sort, static_cast<std::size_t>(head.column), rect});
  if (pointer.clicked) actions.push_back(SortTable{head.column});
  const Palette& palette = paint.palette();
  const TextStyle style{type_em::small, head.sorted ? FontWeight::bold : FontWeight::regular,
                        head.sorted || pointer.hovered ? palette.accent : palette.quiet_ink};
  const bool right_aligned = head.column == TableColumn::population;
  const double width = paint.measure(head.label, style).width, gap = paint.px(arrow_gap_em);
  ScreenRect words = rect;
  if (right_aligned) words.x = rect.right() - width;
  paint.text_in(words, head.label, style);
  const double arrow_x = right_aligned ? words.x - gap : words.x + width + gap;
  if (head.sorted) show_arrow({arrow_x, rect.center().y}, head.descending, paint);
}

void show_heads(const TableModel& model, const TableColumns& columns, ScreenRect rect, const Paint& paint,
                ScrollScratch& scratch, std::vector<Action>& actions) {
  for (const TableHead& head : model.heads) {
    const ColumnSpan span = columns.heads[static_cast<std::size_t>(head.column)];
    if (span.width > 0) show_head(head, {span.x, rect.y, span.width, rect.height}, paint, scratch, actions);
  }
}

// What a row stands on, and what the pointer does with it. True when the pointer is on it.
bool show_ground(const TableRow& row, ScreenRect rect, const Paint& paint, ScrollScratch& scratch,
                 std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const PointerAnswer pointer = scratch.spots.add(paint, {SpotKind::row, row.laureate, rect});
  const bool dragged = scratch.list.was_dragged();
  if (pointer.clicked && !dragged) actions.push_back(Select{row.laureate});
  const bool hovered = pointer.hovered && !dragged;
  if (row.selected || row.hovered || hovered) {
    paint.fill(rect, row.selected ? palette.accent_wash : mixed(palette.surface, palette.accent_wash, 0.5));
  }
  if (row.selected) paint.fill({rect.x, rect.y, paint.px(bar_em), rect.height}, palette.accent);
  paint.hairline({rect.x, rect.bottom()}, {rect.right(), rect.bottom()}, palette.line);
  return hovered;
}

// Returns the laureate whose row the pointer is on.
std::optional<LaureateIndex> show_rows(const TableModel& model, const TableColumns& columns, ScreenRect body,
                                       const Paint& paint, ScrollScratch& scratch, std::vector<Action>& actions) {
  std::optional<LaureateIndex> hovered;
  const double start = body.y - scratch.list.offset();
  double y = start;
  for (const TableRow& row : model.rows) {
    const ScreenRect rect{body.x, y, body.width, row_height(row, columns, paint)};
    y = rect.bottom();
    if (rect.bottom() < body.y || rect.y > body.bottom()) continue;
    if (show_ground(row, rect, paint, scratch, actions)) hovered = row.laureate;
    write_row(row, columns, rect.y, paint);
  }
  scratch.list_height = y - start;
  return hovered;
}

}  // namespace

std::optional<LaureateIndex> show_table(const TableModel& model, ScreenRect rect, const Paint& paint,
                                        ScrollScratch& scratch, std::vector<Action>& actions) {
  paint.fill(rect, paint.palette().surface);
  const double head = std::min(paint.px(head_height_em), rect.height);
  const ScreenRect heads{rect.x, rect.y, rect.width, head};
  const TableColumns columns = columns_in(rect, paint);
  show_heads(model, columns, heads, paint, scratch, actions);
  paint.hairline({heads.x, heads.bottom()}, {heads.right(), heads.bottom()}, paint.palette().region_border);
  const ScreenRect body{rect.x, rect.y + head, rect.width, rect.height - head};
  scratch.list.begin(body, scratch.list_height, paint);
  paint.push_clip(body);
  const auto hovered = show_rows(model, columns, body, paint, scratch, actions);
  paint.pop_clip();
  scratch.list.show_thumb(paint);
  return hovered;
}

}  // namespace atlas
