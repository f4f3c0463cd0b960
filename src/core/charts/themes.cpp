// Themes in rows, tiers in columns.
#include <algorithm>

#include "core/charts/draft.h"

namespace atlas {

namespace {

constexpr double slim_below_units = 26;    // narrower, the themes go by their short names
constexpr double most_label_share = 0.43;  // of the width: "Territoire intelligent et responsable" in two lines

}  // namespace

void draft_themes(Draft& draft) {
  const ScreenRect body = draft.body;
  const std::vector<Named>& themes = draft.catalog.themes;
  const bool is_slim = body.width < draft.px(slim_below_units);
  std::vector<std::string_view> labels;
  for (const Named& theme : themes) labels.push_back(is_slim ? theme.short_name : theme.name);
  const double label_width = std::min(row_head_width(draft, labels), most_label_share * body.width);
  const double column_width = (body.width - label_width) / static_cast<double>(tier_count);
  const double heads =
      std::min(draft.px(tier_heads_units(draft, {column_width, column_width, column_width})), body.height);
  const double row_height = (body.height - heads) / static_cast<double>(std::max<std::size_t>(themes.size(), 1));
  const auto column_left = [&](std::size_t i) { return body.x + label_width + static_cast<double>(i) * column_width; };

  std::vector<ScreenRect> columns, cells;
  for (std::size_t i = 0; i < tier_count; ++i) columns.push_back({column_left(i), body.y, column_width, heads});
  add_tier_heads(draft, draft.model.columns, columns);
  const std::vector<std::size_t> counts = counts_with(draft.state.filter, Facet::theme, draft.catalog);
  for (std::size_t i = 0; i < themes.size(); ++i) {
    const double top = body.y + heads + static_cast<double>(i) * row_height;
    draft.model.rows.push_back(head_of(draft, Facet::theme, i, counts[i], {body.x, top, label_width, row_height}));
    draft.model.rows.back().label = labels[i];
    draft.line({body.x, top}, {body.right(), top});
    for (std::size_t tier = 0; tier < tier_count; ++tier)
      cells.push_back({column_left(tier), top, column_width, row_height});
  }
  fit_row_heads(draft);
  if (draft.model.head_text_em < small_units) {  // where one name asks for smaller letters, all go by their short forms
    for (std::size_t i = 0; i < themes.size(); ++i) draft.model.rows[i].label = themes[i].short_name;
    fit_row_heads(draft);
  }
  const auto spot_of = [](const Laureate& one) {
    const std::size_t tier = index_of(one.tier);
    return Spot{one.theme * tier_count + tier, one.theme, tier};
  };
  const std::vector<Placement> placements = placements_of(draft.catalog, spot_of);
  add_marks(draft, cells, placements, pitch_for(draft, cells, placements));
}

}  // namespace atlas
