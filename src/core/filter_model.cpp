#include "core/filter_model.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double margin_em = 0.75;
constexpr double gap_em = 0.4;
constexpr double group_gap_em = 1.4;  // tells tiers from themes without a word
constexpr double chip_height_em = 2.25;
constexpr double chip_padding_em = 0.8;
constexpr double count_gap_em = 0.4;
constexpr double medal_width_em = 1.3;

// Who would be shown if it were the only choice of its set.
std::size_t count_with(Filter filter, Facet facet, std::size_t index, const Catalog& catalog) {
  set_of(filter, facet) = {};
  set_of(filter, facet).insert(index);
  return count_passing(filter, catalog);
}

Chip tier_chip(const State& state, const Catalog& catalog, std::size_t index) {
  const Tier tier = static_cast<Tier>(index);
  const std::size_t count = count_with(state.filter, Facet::tier, index, catalog);
  return {.id = "tier:" + catalog.tiers[index].id,
          .label = catalog.tiers[index].name,
          .count = std::to_string(count),
          .tier = tier,
          .chosen = state.filter.tiers.contains(index),
          .enabled = true,
          .place = {},
          .action = Toggle{Facet::tier, index}};
}

Chip theme_chip(const State& state, const Catalog& catalog, std::size_t index) {
  const Named& theme = catalog.themes[index];
  const std::size_t count = count_with(state.filter, Facet::theme, index, catalog);
  return {.id = "theme:" + theme.id,
          .label = theme.short_name,
          .count = std::to_string(count),
          .tier = {},
          .chosen = state.filter.themes.contains(index),
          .enabled = true,
          .place = {},
          .action = Toggle{Facet::theme, index}};
}

Chip clear_chip(const State& state, const Catalog& catalog) {
  return {.id = "clear",
          .label = std::string(catalog.texts[Text::filter_clear]),
          .count = "",
          .tier = {},
          .chosen = false,
          .enabled = state.filter != Filter{},
          .place = {},
          .action = ClearFilter{}};
}

double width_em(const Chip& chip, const TextWidthEm& width_of) {
  double width = 2 * chip_padding_em + width_of(chip.label);
  if (!chip.count.empty()) width += count_gap_em + width_of(chip.count);
  if (chip.tier) width += medal_width_em;
  return width;
}

// Fills rows from the left; a group that does not fit whole begins a new row when it then needs fewer.
class Flow {
 public:
  Flow(const Viewport& viewport, const TextWidthEm& width_of)
      : em_(viewport.em), right_(viewport.width - margin_em * em_), width_of_(width_of) {}

  void place(std::vector<Chip>& group) {
    if (x_ > left() && !fits_whole(group)) next_row();
    for (Chip& chip : group) {
      const double width = std::min(width_em(chip, width_of_) * em_, std::max(right_ - left(), 0.0));
      if (x_ > left() && x_ + width > right_) next_row();
      chip.place = {x_, y_, width, chip_height_em * em_};
      x_ += width + gap_em * em_;
    }
    x_ += (group_gap_em - gap_em) * em_;
  }

  double height() const { return y_ + (chip_height_em + margin_em) * em_; }

 private:
  double left() const { return margin_em * em_; }
  bool fits_whole(const std::vector<Chip>& group) const {
    double end = x_ - gap_em * em_;
    for (const Chip& chip : group) end += (width_em(chip, width_of_) + gap_em) * em_;
    return end <= right_;
  }
  void next_row() {
    x_ = left();
    y_ += (chip_height_em + gap_em) * em_;
  }

  double em_;
  double right_;
  const TextWidthEm& width_of_;
  double x_ = margin_em * em_;
  double y_ = margin_em * em_;
};

}  // namespace

FilterModel present_filters(const State& state, const Catalog& catalog, const Viewport& viewport,
                            const TextWidthEm& width_of) {
  std::vector<Chip> tiers, themes, rest;
  for (std::size_t i = 0; i < catalog.tiers.size(); ++i) tiers.push_back(tier_chip(state, catalog, i));
  for (std::size_t i = 0; i < catalog.themes.size(); ++i) themes.push_back(theme_chip(state, catalog, i));
  if (state.filter != Filter{}) rest.push_back(clear_chip(state, catalog));

  Flow flow(viewport, width_of);
  FilterModel model;
  for (std::vector<Chip>* group : {&tiers, &themes, &rest}) {
    flow.place(*group);
    model.chips.insert(model.chips.end(), group->begin(), group->end());
  }
  model.height = flow.height();
  return model;
}

}  // namespace atlas
