#include "ui/table_view.h"

#include <algorithm>
#include <array>

#include "ui/table_row.h"

namespace atlas {

namespace {

constexpr double head_height_em = 2.75;  // a finger
constexpr double arrow_em = 0.28;        // half its width
constexpr double arrow_gap_em = 0.6;
constexpr double bar_em = 0.2;  // left of the selected row
// The heads of two lines a row, in equal parts.
constexpr std::array<TableColumn, 4> compact_heads{TableColumn::laureate, TableColumn::theme, TableColumn::tier,
                                                   TableColumn::population};

void show_arrow(ScreenPoint middle, bool down, const Paint& paint) {
  const double half = paint.px(arrow_em), height = down ? half : -half;
  ImGui::GetWindowDrawList()->AddTriangleFilled(
      vec({middle.x - half, middle.y - height * 0.6}), vec({middle.x + half, middle.y - height * 0.6}),
      vec({middle.x, middle.y + height * 0.8}), packed(paint.palette().accent));
}

// Its words are at the left of its place, or at the right of it.
void show_head(const TableHead& head, ScreenRect place, const Paint& paint, ScrollScratch& scratch,
               std::vector<Action>& actions) {
  const PointerAnswer pointer = scratch.spots.add({SpotKind::sort, static_cast<std::size_t>(head.column), place});
  if (pointer.clicked) actions.push_back(SortTable{head.column});
  const Palette& palette = paint.palette();
  const TextStyle style{type_em::small, head.sorted ? FontWeight::bold : FontWeight::regular,
                        head.sorted || pointer.hovered ? palette.accent : palette.quiet_ink};
  const bool right_aligned = head.column == TableColumn::population;
  const double width = paint.measure(head.label, style).width, gap = paint.px(arrow_gap_em);
  ScreenRect words = place;
  if (right_aligned) words.x = place.right() - width;
  paint.text_in(words, head.label, style);
  const double arrow_x = right_aligned ? words.x - gap : words.x + width + gap;
  if (head.sorted) show_arrow({arrow_x, place.center().y}, head.descending, paint);
}

void show_heads(const TableModel& model, const TableColumns& columns, ScreenRect place, const Paint& paint,
                ScrollScratch& scratch, std::vector<Action>& actions) {
  const double margin = paint.px(table_margin_em);
  const double part = (place.width - 2 * margin) / compact_heads.size();
  for (std::size_t i = 0; i < (columns.compact ? compact_heads.size() : table_column_count); ++i) {
    const std::size_t column = columns.compact ? static_cast<std::size_t>(compact_heads[i]) : i;
    const TableColumns::Span span = columns.spans[i];
    const double x = columns.compact ? place.x + margin + part * static_cast<double>(i) : span.x;
    show_head(model.heads[column], {x, place.y, columns.compact ? part : span.width, place.height}, paint, scratch,
              actions);
  }
  paint.hairline({place.x, place.bottom()}, {place.right(), place.bottom()}, paint.palette().region_border);
}

// True when the pointer is on it.
bool show_row(const TableRow& row, const TableColumns& columns, ScreenRect place, const Paint& paint,
              ScrollScratch& scratch, std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const PointerAnswer pointer = scratch.spots.add({SpotKind::row, row.laureate, place});
  const bool dragged = scratch.list.was_dragged();
  if (pointer.clicked && !dragged) actions.push_back(Select{row.laureate});
  const bool hovered = pointer.hovered && !dragged;
  if (row.selected || row.hovered || hovered) {
    paint.fill(place, row.selected ? palette.accent_wash : mixed(palette.surface, palette.accent_wash, 0.5));
  }
  if (row.selected) paint.fill({place.x, place.y, paint.px(bar_em), place.height}, palette.accent);
  write_row(row, columns, place.y, paint);
  paint.hairline({place.x, place.bottom()}, {place.right(), place.bottom()}, palette.line);
  return hovered;
}

}  // namespace

std::optional<LaureateIndex> show_table(const TableModel& model, ScreenRect place, const Paint& paint,
                                        ScrollScratch& scratch, std::vector<Action>& actions) {
  std::optional<LaureateIndex> hovered;
  Scroller& scroller = scratch.list;
  paint.fill(place, paint.palette().surface);
  const TableColumns columns = table_columns(place, paint);
  const double head = std::min(paint.px(head_height_em), place.height);
  show_heads(model, columns, {place.x, place.y, place.width, head}, paint, scratch, actions);
  const ScreenRect body{place.x, place.y + head, place.width, place.height - head};
  scroller.begin(body, scratch.list_height, paint);
  ImGui::PushClipRect(vec({body.x, body.y}), vec({body.right(), body.bottom()}), true);
  const double start = body.y - scroller.offset();
  double y = start;
  for (const TableRow& row : model.rows) {
    const ScreenRect where{place.x, y, place.width, row_height(row, columns, paint)};
    y = where.bottom();
    if (where.bottom() < body.y || where.y > body.bottom()) continue;
    if (show_row(row, columns, where, paint, scratch, actions)) hovered = row.laureate;
  }
  scratch.list_height = y - start;
  ImGui::PopClipRect();
  scroller.show_thumb(paint);
  return hovered;
}

}  // namespace atlas
