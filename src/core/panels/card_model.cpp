#include "core/panels/card_model.h"

#include "core/data/comparable.h"
#include "core/data/population_text.h"
#include "core/i18n/texts.h"
#include "core/panels/table_model.h"

namespace atlas {

namespace {

CardModel::Fact holders_of(const Laureate& one, const Texts& texts) {
  std::vector<std::string> names;
  for (const Holder& holder : one.holders) names.push_back(holder.name);
  return {std::string(texts[Text::card_holders]), texts.listed(names), names};
}

// A place that stands for a seat that nobody found is not called one: the card says the région, and why.
CardModel::Fact place_of(const Laureate& laureate, const Catalog& catalog) {
  const std::string regions = region_names(laureate, catalog);
  if (!laureate.seat.note.empty()) return {std::string(catalog.texts[Text::column_region]), regions, {regions}};
  const std::string seat = laureate.seat.commune + " (" + regions + ")";
  return {std::string(catalog.texts[Text::card_place]), seat, {seat}};
}

// The data has communes of intercommunalities alone: each names the one that it belongs to.
CardModel::Fact perimeters_of(const Laureate& one, const Catalog& catalog, const Geography& geography) {
  CardModel::Fact fact{std::string(catalog.texts[Text::card_perimeter]), {}, {}};
  for (const Perimeter& perimeter : one.perimeters) {
    if (perimeter.kind != PerimeterKind::intercommunality) continue;
    long long count = 0;
    for (const Commune& commune : geography.communes) count += commune.perimeter == perimeter.code ? 1 : 0;
    if (count == 0) continue;
    fact.value += fact.value.empty() ? "" : ", ";
    fact.value +=
        catalog.texts.counted(Text::card_communes_one, Text::card_communes_many, count, {{"name", perimeter.name}});
    fact.names.push_back(perimeter.name);
  }
  return fact;
}

// What the map shows of it: an outline is easily taken for the official one.
Text shape_of(const Laureate& one, const Geography& geography) {
  Text shape = Text::card_shape_outline;
  for (const Perimeter& perimeter : one.perimeters) {
    if (find_area(geography.perimeters, perimeter.code)) return Text::card_shape_official;
    if (perimeter.kind == PerimeterKind::intercommunality || perimeter.kind == PerimeterKind::commune)
      shape = Text::card_shape_communes;
  }
  return shape;
}

CardModel::Fact departements_of(const Laureate& one, const Catalog& catalog) {
  std::vector<std::string> names;
  for (const std::size_t i : one.departements) names.push_back(name_and_code(catalog.departements[i]));
  return {std::string(catalog.texts[names.size() > 1 ? Text::card_departements : Text::card_departement]),
          catalog.texts.listed(names), names};
}

// The inhabitants of each perimeter with its name: where there are several holders, nothing else says whose they are.
CardModel::Fact populations_of(const Laureate& one, const Texts& texts) {
  CardModel::Fact fact{std::string(texts[Text::card_inhabitants]), {}, {}};
  for (const Holder& holder : one.holders) {
    if (!holder.population || !holder.perimeter) continue;
    fact.value += fact.value.empty() ? "" : texts[Text::list_parts];
    fact.value += counted_in(*holder.population, holder.perimeter->name, texts);
    fact.names.push_back(holder.perimeter->name);
  }
  return fact;
}

std::vector<CardModel::Fact> facts_of(const Laureate& one, const Catalog& catalog, const Geography& geography) {
  const Texts& texts = catalog.texts;
  std::vector<CardModel::Fact> facts{holders_of(one, texts), place_of(one, catalog)};
  if (!one.seat.address.empty())
    facts.push_back({std::string(texts[Text::card_address]), one.seat.address, {one.seat.address}});
  if (!one.departements.empty()) facts.push_back(departements_of(one, catalog));
  if (CardModel::Fact perimeters = perimeters_of(one, catalog, geography); !perimeters.value.empty())
    facts.push_back(std::move(perimeters));
  if (!one.perimeters.empty())
    facts.push_back({std::string(texts[Text::card_shape]), std::string(texts[shape_of(one, geography)]), {}});
  facts.push_back(populations_of(one, texts));
  facts.push_back({std::string(texts[Text::card_commitment]), std::string(texts[Text::card_commitment_text]), {}});
  return facts;
}

std::string remarks_on(const Laureate& laureate) {
  std::string remarks;
  const auto add = [&](const std::string& note) {
    if (!note.empty()) remarks += (remarks.empty() ? "" : " ") + note;
  };
  for (const Holder& holder : laureate.holders) add(holder.note);
  add(laureate.seat.note);
  return remarks;
}

CardModel::Link link_to(LaureateIndex index, const Catalog& catalog) {
  const Laureate& one = catalog.laureates[index];
  return {index, one.tier, one.name, {}, {}};
}

CardModel::Link link_to(const Comparable& one, const Catalog& catalog) {
  CardModel::Link link = link_to(one.laureate, catalog);
  const Texts& texts = catalog.texts;
  std::vector<std::string> reasons;
  if (one.same_kind) reasons.emplace_back(texts[Text::card_same_kind]);
  if (one.near_holder) {
    const Holder& near = catalog.laureates[one.laureate].holders[*one.near_holder];
    reasons.push_back(texts.filled(Text::card_near_size,
                                   {{"count", texts.number(near.population->count)}, {"area", near.perimeter->name}}));
    link.names.push_back(near.perimeter->name);
  }
  if (one.same_region) reasons.emplace_back(texts[Text::card_same_region]);
  link.reason = texts.listed(reasons);
  return link;
}

void add_sections(CardModel& card, const Catalog& catalog) {
  CardModel::Links same_theme{std::string(catalog.texts[Text::card_same_theme]), {}};
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    if (i == card.laureate || catalog.laureates[i].theme != catalog.laureates[card.laureate].theme) continue;
    same_theme.links.push_back(link_to(i, catalog));
  }
  CardModel::Links comparables{std::string(catalog.texts[Text::card_comparable]), {}};
  for (const Comparable& one : comparable_to(catalog, card.laureate))
    comparables.links.push_back(link_to(one, catalog));
  for (CardModel::Links* section : {&comparables, &same_theme}) {
    if (!section->links.empty()) card.sections.push_back(std::move(*section));
  }
}

void add_neighbours(CardModel& card, const State& state, const Catalog& catalog) {
  const std::vector<LaureateIndex> shown = sorted_laureates(state, catalog);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown[i] != card.laureate) continue;
    if (i > 0) card.previous = shown[i - 1];
    if (i + 1 < shown.size()) card.next = shown[i + 1];
    card.position = catalog.texts.filled(Text::card_position,
                                         {{"place", std::to_string(i + 1)}, {"total", std::to_string(shown.size())}});
  }
}

}  // namespace

std::optional<CardModel> present_card(const State& state, const Catalog& catalog, const Geography& geography) {
  if (!state.selected) return std::nullopt;
  const Laureate& one = catalog.laureates[*state.selected];
  CardModel card{.laureate = *state.selected,
                 .tier = one.tier,
                 .tier_label = catalog.texts.filled(Text::card_tier, {{"tier", catalog.tiers[one.tier].name}}),
                 .theme = catalog.themes[one.theme].name,
                 .name = one.name,
                 .project = one.project,
                 .facts = facts_of(one, catalog, geography),
                 .remarks = remarks_on(one),
                 .sections = {},
                 .previous = {},
                 .next = {},
                 .position = {},
                 .contact = catalog.texts.filled(Text::card_contact, {{"name", catalog.organizer_name}}),
                 .contact_link = catalog.texts.filled(Text::about_contact, {{"name", catalog.organizer_name}}),
                 .contact_url = catalog.organizer_url};
  add_sections(card, catalog);
  add_neighbours(card, state, catalog);
  return card;
}

}  // namespace atlas
