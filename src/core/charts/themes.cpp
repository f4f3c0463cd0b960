// Themes in rows, tiers in columns.
#include <algorithm>

#include "core/charts/chart_builder.h"

namespace atlas {

namespace {

constexpr double slim_below_units = 26;    // narrower, the themes go by their short names
constexpr double most_label_share = 0.43;  // of the width: "Territoire intelligent et responsable" in two lines

}  // namespace

void build_themes(ChartBuilder& builder) {
  const ScreenRect body = builder.body;
  const std::vector<Term>& themes = builder.catalog.themes;
  const bool is_slim = body.width < builder.px(slim_below_units);
  std::vector<std::string_view> labels;
  for (const Term& theme : themes) labels.push_back(is_slim ? theme.short_name : theme.name);
  const double label_width = std::min(row_head_width(builder, labels), most_label_share * body.width);
  const std::size_t tier_count = builder.catalog.tiers.size();
  const double column_width = (body.width - label_width) / static_cast<double>(tier_count);
  const double heads =
      std::min(builder.px(tier_heads_units(builder, std::vector(tier_count, column_width))), body.height);
  const double row_height = (body.height - heads) / static_cast<double>(std::max<std::size_t>(themes.size(), 1));
  const auto column_left = [&](std::size_t i) { return body.x + label_width + static_cast<double>(i) * column_width; };

  std::vector<ScreenRect> columns, cells;
  for (std::size_t i = 0; i < tier_count; ++i) columns.push_back({column_left(i), body.y, column_width, heads});
  add_tier_heads(builder, builder.model.columns, columns);
  const std::vector<std::size_t> counts = counts_with(builder.state.filter, Facet::theme, builder.catalog);
  for (std::size_t i = 0; i < themes.size(); ++i) {
    const double top = body.y + heads + static_cast<double>(i) * row_height;
    builder.model.rows.push_back(head_of(builder, Facet::theme, i, counts[i], {body.x, top, label_width, row_height}));
    builder.model.rows.back().label = labels[i];
    builder.line({body.x, top}, {body.right(), top});
    for (std::size_t tier = 0; tier < tier_count; ++tier)
      cells.push_back({column_left(tier), top, column_width, row_height});
  }
  fit_row_heads(builder);
  if (builder.model.head_text_em <
      small_units) {  // where one name asks for smaller letters, all go by their short forms
    for (std::size_t i = 0; i < themes.size(); ++i) builder.model.rows[i].label = themes[i].short_name;
    fit_row_heads(builder);
  }
  const auto spot_of = [&](const Laureate& one) {
    return Spot{one.theme * tier_count + one.tier, one.theme, one.tier};
  };
  const std::vector<Placement> placements = placements_of(builder.catalog, spot_of);
  if (!add_named_marks(builder, cells, placements))
    add_marks(builder, cells, placements, pitch_for(builder, cells, placements));
}

}  // namespace atlas
