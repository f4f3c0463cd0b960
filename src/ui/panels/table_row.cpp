#include "ui/panels/table_row.h"

#include <algorithm>

#include "core/layout/layout.h"

namespace atlas {

namespace {

constexpr double row_padding_em = 0.6;
constexpr double compact_padding_em = 0.7;
constexpr double line_gap_em = 0.35;
constexpr double medal_radius_em = 0.5;
constexpr double medal_middle = 0.58;   // of the letters beside it, of their size
constexpr double medal_width_em = 1.4;  // with the gap to its words

TextStyle style_of(TableColumn column, const Palette& palette) {
  const bool large = column == TableColumn::laureate || column == TableColumn::project;
  return {large ? type_em::normal : type_em::small,
          column == TableColumn::laureate ? FontWeight::bold : FontWeight::regular, palette.ink};
}

TextStyle summary_style(const Palette& palette) {
  return {type_em::small, FontWeight::regular, palette.quiet_ink};
}

void show_medal(const TableRow& row, ScreenPoint corner, double size_em, const Paint& paint) {
  const double radius = paint.px(medal_radius_em);
  paint.medal({corner.x + radius, corner.y + paint.px(size_em * medal_middle)}, radius, row.tier,
              paint.palette().tier[row.tier]);
}

void write_cell(const TableRow& row, TableColumn column, ColumnSpan span, double y, const Paint& paint) {
  const std::string& words = row.cells[static_cast<std::size_t>(column)];
  const TextStyle style = style_of(column, paint.palette());
  // Small words stand on the line of the larger ones beside them.
  y += paint.px((type_em::normal - style.size_em) * 0.75);
  if (column == TableColumn::population) span.x += span.width - paint.measure(words, style).width;
  if (column == TableColumn::tier) {
    show_medal(row, {span.x, y}, style.size_em, paint);
    span.x += paint.px(medal_width_em);
  }
  const bool wraps = column != TableColumn::population && column != TableColumn::tier;
  paint.text({span.x, y}, words, style, wraps ? span.width : 0);
}

ColumnSpan beside_medal(ColumnSpan whole, const Paint& paint) {
  const double indent = paint.px(medal_width_em);
  return {whole.x + indent, std::max(whole.width - indent, paint.px(1))};
}

}  // namespace

double row_height(const TableRow& row, const TableColumns& columns, const Paint& paint) {
  const Palette& palette = paint.palette();
  if (columns.compact) {
    const double width = beside_medal(columns.cells[0], paint).width;
    return paint.measure(row.cells[0], style_of(TableColumn::laureate, palette), width).height +
           paint.measure(row.summary, summary_style(palette), width).height +
           paint.px(line_gap_em + 2 * compact_padding_em);
  }
  double height = 0;
  for (std::size_t i = 0; i < table_column_count; ++i) {
    const TextStyle style = style_of(static_cast<TableColumn>(i), palette);
    height = std::max(height, paint.measure(row.cells[i], style, columns.cells[i].width).height);
  }
  return std::max(height + paint.px(2 * row_padding_em), paint.px(finger_em));
}

void write_row(const TableRow& row, const TableColumns& columns, double top, const Paint& paint) {
  if (!columns.compact) {
    const double y = top + paint.px(row_padding_em);
    for (std::size_t i = 0; i < table_column_count; ++i)
      write_cell(row, static_cast<TableColumn>(i), columns.cells[i], y, paint);
    return;
  }
  const TextStyle name = style_of(TableColumn::laureate, paint.palette());
  const auto [x, width] = beside_medal(columns.cells[0], paint);
  double y = top + paint.px(compact_padding_em);
  show_medal(row, {columns.cells[0].x, y}, name.size_em, paint);
  y += paint.text({x, y}, row.cells[0], name, width) + paint.px(line_gap_em);
  paint.text({x, y}, row.summary, summary_style(paint.palette()), width);
}

}  // namespace atlas
