#include "core/card_model.h"

#include "core/i18n/texts.h"

namespace atlas {

namespace {

template <typename List, typename Name>
std::string joined(const List& list, Name name_of) {
  std::string names;
  for (const auto& item : list) {
    if (!names.empty()) names += ", ";
    names += name_of(item);
  }
  return names;
}

std::string regions_of(const Laureate& laureate, const Catalog& catalog) {
  return joined(laureate.regions, [&](std::size_t region) { return catalog.regions[region].name; });
}

// A place that stands for a seat that nobody found is not called one: the card says the région, and why.
CardModel::Fact place_of(const Laureate& laureate, const Catalog& catalog) {
  const std::string regions = regions_of(laureate, catalog);
  if (!laureate.seat.note.empty()) return {std::string(catalog.texts[Text::column_region]), regions};
  return {std::string(catalog.texts[Text::card_place]), laureate.seat.commune + " (" + regions + ")"};
}

std::string remarks_on(const Laureate& laureate) {
  const bool has_both = !laureate.approximation.empty() && !laureate.seat.note.empty();
  return laureate.approximation + (has_both ? " " : "") + laureate.seat.note;
}

}  // namespace

std::optional<CardModel> present_card(const State& state, const Catalog& catalog) {
  if (!state.selected) return std::nullopt;
  const Laureate& one = catalog.laureates[*state.selected];
  const std::string holders = joined(one.holders, [](const Holder& holder) { return holder.name; });
  const std::string population = catalog.texts.filled(
      Text::card_population,
      {{"count", catalog.texts.number(one.population.count)}, {"year", std::to_string(one.population.year)}});
  return CardModel{
      .laureate = *state.selected,
      .tier = one.tier,
      .tier_label = catalog.texts.filled(Text::card_tier, {{"tier", catalog.tiers[index_of(one.tier)].name}}),
      .theme = catalog.themes[one.theme].name,
      .name = one.name,
      .project = one.project,
      .facts = {{std::string(catalog.texts[Text::card_holders]), holders},
                place_of(one, catalog),
                {std::string(catalog.texts[Text::card_inhabitants]), population}},
      .remarks = remarks_on(one)};
}

}  // namespace atlas
