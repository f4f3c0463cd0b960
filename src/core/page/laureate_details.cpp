#include "core/page/laureate_details.h"

#include <algorithm>

#include "core/base/capitalized.h"
#include "core/i18n/texts.h"

namespace atlas {

namespace {

// Which source says a fact of a laureate, for all its holders or for those that are named.
struct Citation {
  std::string source;  // id
  Text fact;
  std::vector<std::string> holders;  // empty: all that the fact is known of
};

// `source_of(holder)` gives the id of a source, or nothing where the fact is not known. Holders are named when their
// sources differ.
void cite_holders(std::vector<Citation>& all, const Laureate& laureate, Text fact, auto&& source_of) {
  std::vector<Citation> found;
  for (const Holder& holder : laureate.holders) {
    const std::string source = source_of(holder);
    if (source.empty()) continue;
    auto same = std::ranges::find(found, source, &Citation::source);
    if (same == found.end()) same = found.insert(same, {source, fact, {}});
    same->holders.push_back(holder.name);
  }
  if (found.size() == 1) found.front().holders.clear();
  all.insert(all.end(), found.begin(), found.end());
}

std::vector<Citation> citations_of(const Laureate& one, const Catalog& catalog) {
  std::vector<Citation> all{{catalog.announcement_source, Text::source_of_award, {}}};
  cite_holders(all, one, Text::source_of_holder, [](const Holder& holder) { return holder.source; });
  cite_holders(all, one, Text::source_of_territory,
               [](const Holder& holder) { return holder.perimeter ? holder.source : std::string(); });
  cite_holders(all, one, Text::laureate_siren, [](const Holder& holder) { return holder.siren_source; });
  cite_holders(all, one, Text::source_of_population,
               [](const Holder& holder) { return holder.population ? holder.population->source : std::string(); });
  // A place that stands for a seat that nobody found is no seat.
  const Seat& seat = one.seat;
  const bool is_seat = seat.note.empty();
  all.push_back({seat.source, is_seat ? Text::source_of_seat : Text::source_of_mark, {}});
  if (!seat.address.empty()) all.push_back({seat.source, Text::source_of_address, {}});
  if (is_seat || seat.point_source != seat.source) all.push_back({seat.point_source, Text::source_of_mark, {}});
  return all;
}

// What one source is cited for; facts of the same holders stand together: "porteur et SIREN (Ville de Rennes)".
CitedSource cited(const Source& source, const std::vector<Citation>& all, const Texts& texts) {
  CitedSource result{source, {}, {}};
  std::vector<std::vector<std::string>> told;
  for (const Citation& first : all) {
    if (first.source != source.id || std::ranges::find(told, first.holders) != told.end()) continue;
    told.push_back(first.holders);
    std::vector<std::string> facts;
    for (const Citation& one : all) {
      if (one.source == source.id && one.holders == first.holders) facts.emplace_back(texts[one.fact]);
    }
    result.facts += result.facts.empty() ? "" : texts[Text::list_parts];
    result.facts += texts.listed(facts);
    if (first.holders.empty()) continue;
    result.facts += " (" + texts.listed(first.holders) + ")";
    result.names.insert(result.names.end(), first.holders.begin(), first.holders.end());
  }
  result.facts = capitalized(std::move(result.facts));
  return result;
}

// The SIRENs of the holders, each with its holder's name where there are several.
std::optional<CardModel::Fact> sirens_of(const Laureate& laureate, const Texts& texts) {
  CardModel::Fact fact{std::string(texts[Text::laureate_siren]), {}, {}};
  for (const Holder& holder : laureate.holders) {
    if (holder.siren.empty()) continue;
    fact.value += fact.value.empty() ? "" : texts[Text::list_parts];
    if (laureate.holders.size() == 1) {
      fact.value += siren_text(holder.siren);
      continue;
    }
    fact.value += texts.filled(Text::laureate_siren_of, {{"siren", siren_text(holder.siren)}, {"name", holder.name}});
    fact.names.push_back(holder.name);
  }
  if (fact.value.empty()) return std::nullopt;
  return fact;
}

}  // namespace

std::string siren_text(std::string_view number) {
  if (number.size() != 9 || number.find_first_not_of("0123456789") != number.npos) return std::string(number);
  std::string text;
  for (std::size_t i = 0; i < number.size(); i += 3) text.append(i == 0 ? "" : "\u202F").append(number.substr(i, 3));
  return text;
}

LaureateDetails present_details(const Laureate& laureate, const Catalog& catalog) {
  LaureateDetails details{sirens_of(laureate, catalog.texts), {}};
  const std::vector<Citation> all = citations_of(laureate, catalog);
  for (auto one = all.begin(); one != all.end(); ++one) {
    if (std::any_of(all.begin(), one, [&](const Citation& earlier) { return earlier.source == one->source; })) continue;
    const auto source = std::ranges::find(catalog.sources, one->source, &Source::id);
    if (source != catalog.sources.end()) details.sources.push_back(cited(*source, all, catalog.texts));
  }
  return details;
}

}  // namespace atlas
