#include "core/panels/filter_model.h"

#include <algorithm>
#include <limits>
#include <ranges>

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
            .most_count = most,
            .tier = {},
            .chosen = chosen,
            .is_removable = chosen,
            .gives_nothing = count == 0,
            .is_act = false,
            .rect = {},
            .action = Toggle{facet, index}};
  if (facet == Facet::tier) chip.tier = index;
  return chip;
}

// Tiers and themes are always offered, régions and kinds where `has_more`; départements are chosen in the page, and
// shown here once they are.
std::vector<Chip> chips_of(const State& state, const Catalog& catalog, Facet facet, bool has_more = false) {
  const bool always = facet == Facet::tier || facet == Facet::theme || (has_more && facet != Facet::departement);
  const std::vector<std::size_t> counts = counts_with(state.filter, facet, catalog),
                                 most = counts_of({}, facet, catalog);
  std::vector<Chip> chips;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if ((always && most[i] > 0) || set_of(state.filter, facet).contains(i))
      chips.push_back(choice_chip(state, catalog, facet, i, counts[i], most[i]));
  }
  return chips;
}

Chip removing_chip(std::string id, std::string label, Action action) {
  return {.id = std::move(id),
          .label = std::move(label),
          .count = {},
          .most_count = {},
          .tier = {},
          .chosen = true,
          .is_removable = true,
          .gives_nothing = false,
          .is_act = false,
          .rect = {},
          .action = std::move(action)};
}

Chip clear_chip(const Catalog& catalog) {
  Chip clear = removing_chip("clear", std::string(catalog.texts[Text::filter_clear]), ClearFilter{});
  clear.chosen = clear.is_removable = false;
  clear.is_act = true;
  return clear;
}

std::vector<Chip> other_chips(const State& state, const Catalog& catalog, bool has_more) {
  std::vector<Chip> chips;
  for (const Facet facet : {Facet::region, Facet::kind, Facet::departement}) {
    for (Chip& chip : chips_of(state, catalog, facet, has_more)) chips.push_back(std::move(chip));
  }
  const Filter& filter = state.filter;
  if (filter.population != PopulationRange{})
    chips.push_back(
        removing_chip("population", population_text(filter.population, catalog.texts), ShowPopulations{{}}));
  if (!filter.query.text.empty())
    chips.push_back(
        removing_chip("q", catalog.texts.filled(Text::chip_query, {{"words", filter.query.text}}), SearchFor{{}}));
  return chips;
}

Chip more_chip(const State& state, const Catalog& catalog) {
  const Text label = state.has_more_filters ? Text::chip_less : Text::chip_more;
  Chip more = removing_chip("more", std::string(catalog.texts[label]), OfferMoreFilters{!state.has_more_filters});
  more.chosen = more.is_removable = false;
  more.is_act = true;
  more.most_count = 0;  // the room to say how many of those that are set are not seen
  return more;
}

// At the right end of the first row; on an upright canvas along its foot, from side to side. Where they have no room,
// what is around their words goes first, then their ends.
void add_views(FilterModel& model, const State& state, const Catalog& catalog, const Viewport& viewport,
               const TextWidthEm& width_of) {
  const double em = viewport.em, margin = filter_margin_em * em, padding = view_padding_em * em;
  const auto width = [&](std::string_view words) { return width_of(words) * choice_text_em / measured_em * em; };
  const double room = std::max(viewport.width - 2 * margin, 0.0), share = room / static_cast<double>(view_ids.size());
  double words = 0;
  for (const Text label : view_names) words += width(catalog.texts[label]);
  double all = words + 2 * padding * static_cast<double>(view_ids.size());
  const double around = (room - words) / (2 * static_cast<double>(view_ids.size()));
  const bool fills = is_narrow(viewport) || all > room;
  if (fills) all = room;
  const double height = chip_height(viewport), foot = views_bar_height(viewport);
  const double top = foot > 0 ? viewport.height - (foot + height) / 2 : filter_padding_em * em;
  model.views_place = {viewport.width - margin - all, top, all, height};
  double pen = model.views_place.x;
  for (std::size_t i = 0; i < view_ids.size(); ++i) {
    const std::string_view label = catalog.texts[view_names[i]];
    const double wide = !fills ? width(label) + 2 * padding : around > 0 ? width(label) + 2 * around : share;
    model.views.push_back({"view:" + std::string(view_ids[i]),
                           shortened(label, wide, width),
                           state.view == static_cast<View>(i),
                           {pen, top, wide, height},
                           ShowView{static_cast<View>(i)}});
    pen += wide;
  }
}

// As many as the line has room for beside `beside` CSS pixels. The number of those that are set and have none.
std::size_t add_to_line(FilterModel& model, ChipFlow& flow, std::vector<Chip> group, double beside) {
  std::size_t hidden_count = 0;
  for (Chip& chip : group) {
    if (flow.add(chip, beside))
      model.chips.push_back(std::move(chip));
    else if (chip.chosen)
      ++hidden_count;
  }
  flow.end_group();
  return hidden_count;
}

// Of a group that has no room beside `beside` CSS pixels, those that the most have remain: they are looked for the
// most. The number of those that are set and are gone.
std::size_t take_rarest(std::vector<Chip>& group, const ChipFlow& flow, double beside) {
  std::size_t set_count = 0;
  while (!group.empty() && !flow.has_room_for(group, beside)) {
    const auto rarest = std::ranges::min_element(std::views::reverse(group), {}, &Chip::most_count);
    set_count += rarest->chosen ? 1 : 0;
    group.erase(std::prev(rarest.base()));
  }
  return set_count;
}

// One line. The way back has its room before it is there, so that a choice moves no other.
void add_line(FilterModel& model, ChipFlow& flow, const std::vector<Chip>& tiers, std::vector<Chip> themes, Chip more,
              const std::vector<Chip>& set, const Chip& clear, bool is_filtered) {
  const double ends = flow.room_for(more) + flow.room_for(clear);
  std::size_t hidden_count = add_to_line(model, flow, tiers, ends);
  hidden_count += take_rarest(themes, flow, ends);
  add_to_line(model, flow, std::move(themes), ends);
  const std::size_t more_index = model.chips.size();
  add_to_line(model, flow, {std::move(more)}, 0);
  hidden_count += add_to_line(model, flow, set, flow.room_for(clear));
  if (is_filtered) add_to_line(model, flow, {clear}, 0);
  if (more_index < model.chips.size() && hidden_count > 0) {
    model.chips[more_index].count = std::to_string(hidden_count);
    model.chips[more_index].chosen = true;
  }
}

void add_in_rows(FilterModel& model, ChipFlow& flow, std::vector<Chip> group) {
  flow.place(group);
  for (Chip& chip : group) model.chips.push_back(std::move(chip));
}

// So far that the one in the keyboard's focus is seen.
double scroll_to(const Chip& chip, const ScreenRect& place, double scroll, double margin) {
  const double least = chip.rect.right() + margin - place.right(), most = chip.rect.x - margin - place.x;
  return std::min(std::max(scroll, least), std::max(most, 0.0));
}

// All that can be chosen, in one row that a finger moves; at its end, where it stays, the way back with the number of
// those that are set.
void add_moving_row(FilterModel& model, const State& state, const Catalog& catalog, const Viewport& viewport,
                    double top, const TextWidthEm& width_of) {
  constexpr double endless = std::numeric_limits<double>::infinity();
  ChipFlow flow(viewport, top, endless, width_of);
  for (auto group : {chips_of(state, catalog, Facet::tier), chips_of(state, catalog, Facet::theme),
                     other_chips(state, catalog, true)})
    add_in_rows(model, flow, std::move(group));
  const double margin = filter_margin_em * viewport.em, gap = row_gap_em * viewport.em;
  const auto set_count = std::ranges::count(model.chips, true, &Chip::chosen);
  std::vector<Chip> clear;
  model.row_place = {0, top, viewport.width, chip_height(viewport)};
  if (set_count > 0) {
    ChipFlow end(viewport, top, endless, width_of);
    clear.push_back(clear_chip(catalog));
    clear.front().count = std::to_string(set_count);
    clear.front().most_count = set_count;
    end.place(clear);
    clear.front().rect.x = viewport.width - margin - clear.front().rect.width;
    model.row_place.width = std::max(clear.front().rect.x - gap, 0.0);
  }
  model.row_count = model.chips.size();
  const double end = model.chips.empty() ? 0 : model.chips.back().rect.right() + margin;
  model.row_most_pixels = std::max(end - model.row_place.width, 0.0);
  model.row_scroll_pixels = std::min(state.filters_scroll_pixels, model.row_most_pixels);
  const auto focused = std::ranges::find(model.chips, state.focused_control, &Chip::id);
  if (focused != model.chips.end())
    model.row_scroll_pixels = scroll_to(*focused, model.row_place, model.row_scroll_pixels, margin);
  for (Chip& chip : model.chips) chip.rect.x -= model.row_scroll_pixels;
  for (Chip& chip : clear) model.chips.push_back(std::move(chip));
  model.chip_padding_em = flow.padding_em();
  model.height = flow.bottom();
}

// As many as there is room for in one line, or all in rows.
void add_lines(FilterModel& model, const State& state, const Catalog& catalog, const Viewport& viewport,
               const TextWidthEm& width_of) {
  const double gap = row_gap_em * viewport.em;
  ChipFlow flow(viewport, filter_padding_em * viewport.em, model.views_place.x - 2 * gap, width_of);
  const std::vector<Chip> tiers = chips_of(state, catalog, Facet::tier),
                          themes = chips_of(state, catalog, Facet::theme),
                          others = other_chips(state, catalog, state.has_more_filters);
  const bool is_filtered = state.filter != Filter{};
  const Chip more = more_chip(state, catalog), clear = clear_chip(catalog);
  if (state.has_more_filters) {
    for (const auto& group : {tiers, themes, std::vector{more}, others}) add_in_rows(model, flow, group);
    if (is_filtered) add_in_rows(model, flow, {clear});
  } else {
    add_line(model, flow, tiers, themes, more, others, clear, is_filtered);
  }
  model.chip_padding_em = flow.padding_em();
  model.height = flow.bottom();
}

}  // namespace

FilterModel present_filters(const State& state, const Catalog& catalog, const Viewport& viewport,
                            const TextWidthEm& width_of) {
  FilterModel model;
  add_views(model, state, catalog, viewport, width_of);
  if (!is_narrow(viewport)) {
    add_lines(model, state, catalog, viewport, width_of);
    return model;
  }
  const double padding = filter_padding_em * viewport.em;
  const bool is_under = views_bar_height(viewport) == 0;
  add_moving_row(model, state, catalog, viewport, is_under ? model.views_place.bottom() + padding : padding, width_of);
  return model;
}

}  // namespace atlas
