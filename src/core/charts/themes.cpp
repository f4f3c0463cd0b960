// Themes in rows, tiers in columns.
#include <algorithm>

#include "core/charts/chart_builder.h"
#include "core/charts/named_marks.h"
#include "core/charts/named_rows.h"

namespace atlas {

namespace {

constexpr double slim_below_units = 26;    // narrower, the themes go by their short names
constexpr double most_label_share = 0.43;  // of the width: "Territoire intelligent et responsable" in two lines
constexpr double most_row_units = 3;       // with names; higher, they lose one another

// Of the columns and of the rows under their heads, CSS pixels.
struct Shares {
  double head;
  std::vector<double> widths, heights;
};

// As the names ask for; all the same where these have no room.
Shares shares_of(const ChartBuilder& builder, std::span<const Placement> placements, double label_width) {
  const ScreenRect& body = builder.body;
  const std::size_t columns = builder.catalog.tiers.size(), rows = builder.catalog.themes.size();
  const double width = body.width - label_width;
  const auto head_over = [&](std::span<const double> widths) {
    return std::min(builder.px(tier_heads_units(builder, widths)), body.height);
  };
  double least = 0;
  for (std::size_t i = 0; i < columns; ++i) least = std::max(least, tier_head_width(builder, i));
  const double named_head = head_over(std::vector(columns, least));
  const ScreenRect room{0, 0, width, body.height - named_head};
  if (auto named = named_rows(builder, placements, rows, columns, room, least, builder.px(most_row_units)))
    return {named_head, std::move(named->widths), std::move(named->heights)};
  const std::vector<double> equal(columns, width / static_cast<double>(columns));
  const double head = head_over(equal);
  const auto row_count = static_cast<double>(std::max<std::size_t>(rows, 1));
  return {head, equal, std::vector(rows, (body.height - head) / row_count)};
}

}  // namespace

void build_themes(ChartBuilder& builder) {
  const ScreenRect body = builder.body;
  const std::vector<Term>& themes = builder.catalog.themes;
  const bool is_slim = body.width < builder.px(slim_below_units);
  std::vector<std::string_view> labels;
  for (const Term& theme : themes) labels.push_back(is_slim ? theme.short_name : theme.name);
  const double label_width = std::min(row_head_width(builder, labels), most_label_share * body.width);
  const std::size_t tier_count = builder.catalog.tiers.size();
  const auto spot_of = [&](const Laureate& one) {
    return Spot{one.theme * tier_count + one.tier, one.theme, one.tier};
  };
  const std::vector<Placement> placements = placements_of(builder.catalog, spot_of);
  const Shares shares = shares_of(builder, placements, label_width);

  std::vector<ScreenRect> columns, cells;
  double x = body.x + label_width;
  for (const double width : shares.widths) {
    columns.push_back({x, body.y, width, shares.head});
    x += width;
  }
  add_tier_heads(builder, builder.model.columns, columns);
  const std::vector<std::size_t> counts = counts_with(builder.state.filter, Facet::theme, builder.catalog);
  double y = body.y + shares.head;
  for (std::size_t i = 0; i < themes.size(); ++i) {
    const double height = shares.heights[i];
    builder.model.rows.push_back(head_of(builder, Facet::theme, i, counts[i], {body.x, y, label_width, height}));
    builder.model.rows.back().label = labels[i];
    builder.line({body.x, y}, {body.right(), y});
    for (const ScreenRect& column : columns) cells.push_back({column.x, y, column.width, height});
    y += height;
  }
  fit_row_heads(builder);
  if (builder.model.head_text_em <
      small_units) {  // where one name asks for smaller letters, all go by their short forms
    for (std::size_t i = 0; i < themes.size(); ++i) builder.model.rows[i].label = themes[i].short_name;
    fit_row_heads(builder);
  }
  if (!add_named_marks(builder, cells, placements))
    add_marks(builder, cells, placements, pitch_for(builder, cells, placements));
}

}  // namespace atlas
