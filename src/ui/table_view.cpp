#include "ui/table_view.h"

#include <algorithm>
#include <array>

#include "ui/pointer_area.h"

namespace atlas {

namespace {

// Narrower, six columns leave none of them enough room: two lines a row, name and summary.
constexpr double columns_min_em = 42;
// Shares of the width, by TableColumn.
constexpr std::array<float, table_column_count> shares{2.3F, 3.5F, 1.9F, 0.95F, 1.6F, 1.15F};
constexpr std::array<TableColumn, 4> compact_heads{TableColumn::laureate, TableColumn::theme, TableColumn::tier,
                                                   TableColumn::population};
constexpr double gutter_em = 0.75;  // where the thumb is; the same to the left
constexpr double cell_padding_em = 0.6;
constexpr double row_padding_em = 0.6;
constexpr double compact_row_padding_em = 0.7;
constexpr double line_gap_em = 0.35;
constexpr double head_height_em = 2.75;  // a finger
constexpr double medal_radius_em = 0.5;
constexpr double medal_middle = 0.58;   // of the letters beside it, of their size
constexpr double medal_width_em = 1.4;  // with the gap to its words
constexpr double arrow_em = 0.28;       // half its width
constexpr double arrow_gap_em = 0.6;
constexpr double bar_em = 0.2;  // left of the selected row

struct Style {
  Style(const Paint& paint) {
    const Palette& palette = paint.palette();
    const ImU32 clear = packed(with_alpha(palette.surface, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, ImVec2(static_cast<float>(paint.px(cell_padding_em)), 0));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    ImGui::PushStyleVar(ImGuiStyleVar_ScrollbarSize, 0.0F);  // the thumb is ours
    ImGui::PushStyleColor(ImGuiCol_TableHeaderBg, packed(palette.surface));
    ImGui::PushStyleColor(ImGuiCol_TableBorderStrong, packed(palette.region_border));
    for (const ImGuiCol own : {ImGuiCol_Header, ImGuiCol_HeaderHovered, ImGuiCol_HeaderActive}) {
      ImGui::PushStyleColor(own, clear);
    }
  }
  ~Style() {
    ImGui::PopStyleColor(5);
    ImGui::PopStyleVar(3);
  }
  Style(const Style&) = delete;
  Style& operator=(const Style&) = delete;
};

TextStyle style_of(TableColumn column, const Palette& palette) {
  if (column == TableColumn::laureate) return {type_em::normal, FontWeight::bold, palette.ink};
  if (column == TableColumn::project) return {type_em::normal, FontWeight::regular, palette.ink};
  return {type_em::small, FontWeight::regular, palette.ink};
}

void show_arrow(ScreenPoint middle, bool down, const Paint& paint) {
  const double half = paint.px(arrow_em), height = down ? half : -half;
  ImGui::GetWindowDrawList()->AddTriangleFilled(
      vec({middle.x - half, middle.y - height * 0.6}), vec({middle.x + half, middle.y - height * 0.6}),
      vec({middle.x, middle.y + height * 0.8}), packed(paint.palette().accent));
}

class TableView {
 public:
  TableView(const TableModel& model, const Catalog& catalog, ScreenRect place, const Paint& paint,
            ScrollScratch& scratch, std::vector<Action>& actions)
      : model_(model),
        catalog_(catalog),
        place_(place),
        paint_(paint),
        scratch_(scratch),
        actions_(actions),
        compact_(place.width < paint.px(columns_min_em)) {}

  std::optional<LaureateIndex> show();

 private:
  void set_up_columns() const;
  void show_heads();
  void show_head(const TableHead& head, ScreenRect place, bool right_aligned);
  double show_row(const TableRow& row);  // returns its bottom
  double row_height(const TableRow& row) const;
  void show_cells(const TableRow& row, double top);
  void show_cell(const TableRow& row, TableColumn column, double y, double width);
  void show_compact(const TableRow& row, double top);
  double compact_width() const { return cells_[0].width - paint_.px(medal_width_em); }
  TextStyle summary_style() const { return {type_em::small, FontWeight::regular, paint_.palette().quiet_ink}; }

  const TableModel& model_;
  const Catalog& catalog_;
  ScreenRect place_;
  const Paint& paint_;
  ScrollScratch& scratch_;
  std::vector<Action>& actions_;
  bool compact_;
  std::array<ScreenRect, table_column_count> cells_;  // of the heads: where each column's text begins, and its width
  std::optional<LaureateIndex> hovered_;
};

void TableView::set_up_columns() const {
  const int count = compact_ ? 1 : static_cast<int>(table_column_count);
  for (int i = 0; i < count; ++i) {
    ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthStretch, shares[static_cast<std::size_t>(i)]);
  }
  ImGui::TableSetupScrollFreeze(0, 1);
}

void TableView::show_head(const TableHead& head, ScreenRect place, bool right_aligned) {
  const std::string id = "sort:" + std::string(table_column_ids[static_cast<std::size_t>(head.column)]);
  const PointerAnswer pointer = button_area(id, place);
  if (pointer.clicked) actions_.push_back(SortTable{head.column});
  scratch_.places.push_back({id, place});
  const Palette& palette = paint_.palette();
  const bool strong = head.sorted || pointer.hovered;
  const TextStyle style{type_em::small, head.sorted ? FontWeight::bold : FontWeight::regular,
                        strong ? palette.accent : palette.quiet_ink};
  const double width = paint_.measure(head.label, style).width, gap = paint_.px(arrow_gap_em);
  ScreenRect words = place;
  if (right_aligned) words.x = place.right() - width;
  paint_.text_in(words, head.label, style);
  const double arrow_x = right_aligned ? words.x - gap : words.x + width + gap;
  if (head.sorted) show_arrow({arrow_x, place.center().y}, head.descending, paint_);
}

void TableView::show_heads() {
  const double height = paint_.px(head_height_em);
  ImGui::TableNextRow(ImGuiTableRowFlags_Headers, static_cast<float>(height));
  const int columns = compact_ ? 1 : static_cast<int>(table_column_count);
  for (int i = 0; i < columns; ++i) {
    ImGui::TableSetColumnIndex(i);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ScreenRect& cell = cells_[static_cast<std::size_t>(i)];
    cell = {static_cast<double>(at.x), static_cast<double>(at.y),
            std::max(static_cast<double>(ImGui::GetContentRegionAvail().x), paint_.px(1)), height};
    const TableHead& head = model_.heads[static_cast<std::size_t>(i)];
    if (!compact_) show_head(head, cell, head.column == TableColumn::population);
  }
  if (!compact_) return;
  const double part = cells_[0].width / compact_heads.size();
  for (std::size_t i = 0; i < compact_heads.size(); ++i) {
    const ScreenRect place{cells_[0].x + part * static_cast<double>(i), cells_[0].y, part, height};
    show_head(model_.heads[static_cast<std::size_t>(compact_heads[i])], place, i + 1 == compact_heads.size());
  }
}

double TableView::row_height(const TableRow& row) const {
  const Palette& palette = paint_.palette();
  if (compact_) {
    const double name = paint_.measure(row.cells[0], style_of(TableColumn::laureate, palette), compact_width()).height;
    return name + paint_.measure(row.summary, summary_style(), compact_width()).height +
           paint_.px(line_gap_em + 2 * compact_row_padding_em);
  }
  double height = 0;
  for (std::size_t i = 0; i < table_column_count; ++i) {
    const double cell =
        paint_.measure(row.cells[i], style_of(static_cast<TableColumn>(i), palette), cells_[i].width).height;
    height = std::max(height, cell);
  }
  return height + paint_.px(2 * row_padding_em);
}

void TableView::show_cell(const TableRow& row, TableColumn column, double y, double width) {
  const auto index = static_cast<std::size_t>(column);
  const TextStyle style = style_of(column, paint_.palette());
  double x = cells_[index].x;
  if (column == TableColumn::population) x += width - paint_.measure(row.cells[index], style).width;
  // Small words stand on the line of the larger ones beside them.
  y += paint_.px((type_em::normal - style.size_em) * 0.75);
  if (column == TableColumn::tier) {
    const double radius = paint_.px(medal_radius_em);
    paint_.medal({x + radius, y + paint_.px(style.size_em * medal_middle)}, radius, row.tier,
                 paint_.palette().tier[index_of(row.tier)]);
    x += paint_.px(medal_width_em);
  }
  const bool wraps = column != TableColumn::population && column != TableColumn::tier;
  paint_.text({x, y}, row.cells[index], style, wraps ? width : 0);
}

void TableView::show_cells(const TableRow& row, double top) {
  for (std::size_t i = 0; i < table_column_count; ++i) {
    if (!ImGui::TableSetColumnIndex(static_cast<int>(i))) continue;
    show_cell(row, static_cast<TableColumn>(i), top + paint_.px(row_padding_em), cells_[i].width);
  }
}

void TableView::show_compact(const TableRow& row, double top) {
  const TextStyle name = style_of(TableColumn::laureate, paint_.palette());
  const double radius = paint_.px(medal_radius_em), x = cells_[0].x + paint_.px(medal_width_em);
  double y = top + paint_.px(compact_row_padding_em);
  paint_.medal({cells_[0].x + radius, y + paint_.px(name.size_em * medal_middle)}, radius, row.tier,
               paint_.palette().tier[index_of(row.tier)]);
  y += paint_.text({x, y}, row.cells[0], name, compact_width()) + paint_.px(line_gap_em);
  paint_.text({x, y}, row.summary, summary_style(), compact_width());
}

double TableView::show_row(const TableRow& row) {
  const Palette& palette = paint_.palette();
  const double height = row_height(row);
  ImGui::TableNextRow(0, static_cast<float>(height));
  ImGui::TableSetColumnIndex(0);
  const double top = static_cast<double>(ImGui::GetCursorScreenPos().y);
  const ScreenRect whole{place_.x, top, place_.width, height};
  ImGui::PushID(static_cast<int>(row.laureate));
  const bool clicked =
      ImGui::Selectable("##row", false, ImGuiSelectableFlags_SpanAllColumns, ImVec2(0, static_cast<float>(height)));
  const bool hovered = ImGui::IsItemHovered() && !scratch_.list.was_dragged();
  ImGui::PopID();
  if (clicked && !scratch_.list.was_dragged()) actions_.push_back(Select{row.laureate});
  if (hovered) hovered_ = row.laureate;
  if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (top + height < place_.y || top > place_.bottom()) return whole.bottom();
  if (row.selected || hovered || row.hovered) {
    const Color wash = row.selected ? palette.accent_wash : mixed(palette.surface, palette.accent_wash, 0.5);
    ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg0, packed(wash));
  }
  compact_ ? show_compact(row, top) : show_cells(row, top);
  const double middle = whole.center().y;
  if (middle > place_.y + paint_.px(head_height_em) && middle < place_.bottom()) {
    scratch_.places.push_back({"row:" + catalog_.laureates[row.laureate].id, whole});
  }
  return whole.bottom();
}

std::optional<LaureateIndex> TableView::show() {
  const double gutter = paint_.px(gutter_em), head = paint_.px(head_height_em);
  Scroller& scroller = scratch_.list;
  paint_.fill(place_, paint_.palette().surface);
  const ScreenRect under_heads{place_.x, place_.y + head, place_.width, std::max(place_.height - head, 0.0)};
  scroller.begin(under_heads, scratch_.list_height, paint_);
  const Style style(paint_);
  // Without rows only the heads: what advises to lift a filter stands in the list's place.
  const ImVec2 size{static_cast<float>(std::max(place_.width - 2 * gutter, 1.0)),
                    static_cast<float>(std::max(model_.rows.empty() ? head : place_.height, 1.0))};
  ImGui::SetCursorScreenPos(vec({place_.x + gutter, place_.y}));
  ImGui::SetNextWindowScroll(ImVec2(0, static_cast<float>(scroller.offset())));
  const int columns = compact_ ? 1 : static_cast<int>(table_column_count);
  constexpr ImGuiTableFlags flags = ImGuiTableFlags_ScrollY | ImGuiTableFlags_NoSavedSettings |
                                    ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_PadOuterX;
  ImGui::PushStyleColor(ImGuiCol_TableBorderLight, packed(paint_.palette().line));
  if (ImGui::BeginTable(compact_ ? "rows" : "columns", columns, flags, size)) {
    set_up_columns();
    show_heads();
    scratch_.list_height = 0;
    // To the bottom of the last row as Dear ImGui has placed it.
    for (const TableRow& row : model_.rows) scratch_.list_height = show_row(row) + scroller.offset() - under_heads.y;
    ImGui::EndTable();
  }
  ImGui::PopStyleColor();
  scroller.show_thumb(paint_);
  return hovered_;
}

}  // namespace

std::optional<LaureateIndex> show_table(const TableModel& model, const Catalog& catalog, ScreenRect place,
                                        const Paint& paint, ScrollScratch& scratch, std::vector<Action>& actions) {
  return TableView(model, catalog, place, paint, scratch, actions).show();
}

}  // namespace atlas
