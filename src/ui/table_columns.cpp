#include "ui/table_columns.h"

#include <algorithm>

namespace atlas {

namespace {

// Narrower, six columns leave none of them enough room.
constexpr double columns_min_em = 42;
constexpr std::array<float, table_column_count> six{0.2F, 0.3F, 0.155F, 0.105F, 0.14F, 0.1F};
constexpr std::array<float, 1> one{1.0F};
constexpr double gap_em = 1.2;  // between columns
// Words that are too long wrap: nothing is clipped, and all columns are one draw call.
constexpr ImGuiTableFlags flags =
    ImGuiTableFlags_NoSavedSettings | ImGuiTableFlags_NoPadOuterX | ImGuiTableFlags_NoClip;

}  // namespace

bool is_compact(ScreenRect place, const Paint& paint) {
  return place.width < paint.px(columns_min_em);
}

std::span<const float> column_shares(bool compact) {
  if (compact) return one;
  return six;
}

ColumnTable::ColumnTable(const char* id, ScreenRect place, std::span<const float> shares, const Paint& paint) {
  const double margin = paint.px(table_margin_em), width = place.width - 2 * margin;
  ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, ImVec2(static_cast<float>(paint.px(gap_em) / 2), 0));
  if (width < 1) return;
  ImGui::SetCursorScreenPos(vec({place.x + margin, place.y}));
  is_open_ = ImGui::BeginTable(id, static_cast<int>(shares.size()), flags, ImVec2(static_cast<float>(width), 0));
  if (!is_open_) return;
  for (const float share : shares) ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthStretch, share);
}

ColumnTable::~ColumnTable() {
  if (is_open_) ImGui::EndTable();
  ImGui::PopStyleVar();
}

double ColumnTable::next_row(double height) const {
  ImGui::TableNextRow(ImGuiTableRowFlags_None, static_cast<float>(height));
  ImGui::TableSetColumnIndex(0);
  return static_cast<double>(ImGui::GetCursorScreenPos().y);
}

ColumnSpan go_to_column(std::size_t column) {
  ImGui::TableSetColumnIndex(static_cast<int>(column));
  return {static_cast<double>(ImGui::GetCursorScreenPos().x),
          std::max(static_cast<double>(ImGui::GetContentRegionAvail().x), 1.0)};
}

}  // namespace atlas
