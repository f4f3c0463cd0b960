#include "core/panels/filter_model.h"

#include <algorithm>

#include "core/data/facet_counts.h"
#include "core/data/population_text.h"
#include "core/layout/choice_names.h"
#include "core/layout/text_lines.h"
#include "core/panels/chip_flow.h"

namespace atlas {

namespace {

constexpr double view_padding_em = 1.0;
constexpr double row_gap_em = 0.5;

// `count`: how many would be shown if it were the only choice of its set; `most`: the same without any other filter.
Chip choice_chip(const State& state, const Catalog& catalog, Facet facet, std::size_t index, std::size_t count,
                 std::size_t most) {
  const Term& named = choices_of(catalog, facet)[index];
  const bool chosen = set_of(state.filter, facet).contains(index);
  Chip chip{.id = std::string(facet_names[static_cast<std::size_t>(facet)]) + ":" + named.id,
            .label = named.short_name,
            .count = std::to_string(count),
            .most = std::to_string(most),
            .tier = {},
            .chosen = chosen,
            .is_removable = chosen,
            .gives_nothing = count == 0,
            .rect = {},
            .action = Toggle{facet, index}};
  if (facet == Facet::tier) chip.tier = index;
  return chip;
}

// Tiers and themes are always offered; the others are chosen in their charts or in the page, and shown here once they
// are.
std::vector<Chip> chips_of(const State& state, const Catalog& catalog, Facet facet) {
  const bool always = facet == Facet::tier || facet == Facet::theme;
  const std::vector<std::size_t> counts = counts_with(state.filter, facet, catalog),
                                 most = counts_of({}, facet, catalog);
  std::vector<Chip> chips;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (always || set_of(state.filter, facet).contains(i))
      chips.push_back(choice_chip(state, catalog, facet, i, counts[i], most[i]));
  }
  return chips;
}

Chip removing_chip(std::string id, std::string label, Action action) {
  return {.id = std::move(id),
          .label = std::move(label),
          .count = {},
          .most = {},
          .tier = {},
          .chosen = true,
          .is_removable = true,
          .gives_nothing = false,
          .rect = {},
          .action = std::move(action)};
}

Chip clear_chip(const Catalog& catalog) {
  Chip clear = removing_chip("clear", std::string(catalog.texts[Text::filter_clear]), ClearFilter{});
  clear.chosen = clear.is_removable = false;
  return clear;
}

std::vector<Chip> other_chips(const State& state, const Catalog& catalog) {
  std::vector<Chip> chips;
  for (const Facet facet : {Facet::region, Facet::kind, Facet::departement}) {
    for (Chip& chip : chips_of(state, catalog, facet)) chips.push_back(std::move(chip));
  }
  const Filter& filter = state.filter;
  if (filter.population != PopulationRange{})
    chips.push_back(
        removing_chip("population", population_text(filter.population, catalog.texts), ShowPopulations{{}}));
  if (!filter.query.text.empty())
    chips.push_back(
        removing_chip("q", catalog.texts.filled(Text::chip_query, {{"words", filter.query.text}}), SearchFor{{}}));
  if (filter != Filter{}) chips.push_back(clear_chip(catalog));
  return chips;
}

// At the right end of the first row; on a narrow canvas a row of their own, from side to side. Where they have no room,
// what is around their words goes first, then their ends.
void add_views(FilterModel& model, const State& state, const Catalog& catalog, const Viewport& viewport, bool is_narrow,
               const TextWidthEm& width_of) {
  const double em = viewport.em, margin = filter_margin_em * em, padding = view_padding_em * em;
  const auto width = [&](std::string_view words) { return width_of(words) * choice_text_em / measured_em * em; };
  const double room = std::max(viewport.width - 2 * margin, 0.0), share = room / static_cast<double>(view_ids.size());
  double words = 0, all = 0;
  for (const Text label : view_names) words += width(catalog.texts[label]);
  all = words + 2 * padding * static_cast<double>(view_ids.size());
  const double around = (room - words) / (2 * static_cast<double>(view_ids.size()));
  const bool fills = is_narrow || all > room;
  if (fills) all = room;
  model.views_place = {viewport.width - margin - all, margin, all, chip_height(viewport)};
  double pen = model.views_place.x;
  for (std::size_t i = 0; i < view_ids.size(); ++i) {
    const std::string_view label = catalog.texts[view_names[i]];
    const double wide = !fills ? width(label) + 2 * padding : around > 0 ? width(label) + 2 * around : share;
    model.views.push_back({"view:" + std::string(view_ids[i]),
                           shortened(label, wide, width),
                           state.view == static_cast<View>(i),
                           {pen, margin, wide, model.views_place.height},
                           ShowView{static_cast<View>(i)}});
    pen += wide;
  }
}

}  // namespace

FilterModel present_filters(const State& state, const Catalog& catalog, const Viewport& viewport,
                            const TextWidthEm& width_of) {
  FilterModel model;
  const bool is_narrow = viewport.width < two_columns_min_em * viewport.em;
  add_views(model, state, catalog, viewport, is_narrow, width_of);
  const double gap = row_gap_em * viewport.em, margin = filter_margin_em * viewport.em;
  const double top = is_narrow ? model.views_place.bottom() + gap : margin;
  ChipFlow flow(viewport, top, is_narrow ? viewport.width - margin : model.views_place.x - 2 * gap, width_of);
  // Room for the chip that clears the filter is kept beside the themes, so that the map and the chart do not move when
  // it appears.
  const double reserved = is_narrow ? 0 : flow.room_for(clear_chip(catalog));
  for (const auto& [chips, beside] :
       {std::pair{chips_of(state, catalog, Facet::tier), 0.0},
        std::pair{chips_of(state, catalog, Facet::theme), reserved}, std::pair{other_chips(state, catalog), 0.0}}) {
    std::vector<Chip> group = chips;
    flow.place(group, beside);
    for (Chip& chip : group) model.chips.push_back(std::move(chip));
  }
  model.chip_padding_em = flow.padding_em();
  model.height = flow.bottom();
  return model;
}

}  // namespace atlas
