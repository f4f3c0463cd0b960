#include "core/card_model.h"

#include "core/i18n/text.h"

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

std::string place_of(const Laureate& laureate, const Catalog& catalog) {
  const std::string regions =
      joined(laureate.regions, [&](std::size_t region) { return catalog.regions[region].name; });
  return laureate.seat.commune + " (" + regions + ")";
}

}  // namespace

std::optional<CardModel> present_card(const State& state, const Catalog& catalog) {
  if (!state.selected) return std::nullopt;
  const Laureate& one = catalog.laureates[*state.selected];
  const std::string holders = joined(one.holders, [](const Holder& holder) { return holder.name; });
  const std::string population = text(Text::card_population, {{"count", grouped_number(one.population.count)},
                                                              {"year", std::to_string(one.population.year)}});
  return CardModel{.laureate = *state.selected,
                   .tier = one.tier,
                   .tier_label = text(Text::card_tier, {{"tier", catalog.tiers[index_of(one.tier)].name}}),
                   .theme = catalog.themes[one.theme].name,
                   .name = one.name,
                   .project = one.project,
                   .facts = {{std::string(text(Text::card_holders)), holders},
                             {std::string(text(Text::card_place)), place_of(one, catalog)},
                             {std::string(text(Text::card_inhabitants)), population}},
                   .approximation = one.approximation};
}

}  // namespace atlas
