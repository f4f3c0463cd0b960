#include "core/charts/findings.h"

#include <algorithm>

#include "core/base/capitalized.h"
#include "core/base/sorted_indexes.h"
#include "core/charts/chart_builder.h"
#include "core/data/population_text.h"

namespace atlas {

namespace {

constexpr std::size_t most_named = 3;  // more that are first together are counted, not named

using Words = const Catalog&;

// What a sentence is filled with, made in one place: lists of pairs are heavy wherever they are written.
class Sentence {
 public:
  explicit Sentence(Words catalog) : texts_(catalog.texts) {}

  Sentence& with(std::string_view name, std::string_view words) {
    arguments_.emplace_back(name, words);
    return *this;
  }
  Sentence& with(std::string_view name, std::int64_t count) { return with(name, texts_.number(count)); }
  std::string said(Text text) const { return texts_.filled(text, arguments_); }
  std::string counted(Text one, Text many, std::size_t count) const {
    return texts_.counted(one, many, static_cast<long long>(count), arguments_);
  }

 private:
  const Texts& texts_;
  TextArguments arguments_;
};

std::int64_t whole(std::size_t count) {
  return static_cast<std::int64_t>(count);
}

// The sentences of a chart that ranks the values of a facet.
struct Ranking {
  Facet facet;
  Text same;  // all that are shown have one value
  Text first;
  Text tied_one, tied_many;        // a few first ones, by name
  Text several_one, several_many;  // too many, by number
};
constexpr Ranking rankings[] = {
    {Facet::theme, Text::themes_same, Text::themes_first, Text::themes_tied_one, Text::themes_tied_many,
     Text::themes_several_one, Text::themes_several_many},
    {Facet::kind, Text::kinds_same, Text::kinds_first, Text::kinds_tied_one, Text::kinds_tied_many,
     Text::kinds_several_one, Text::kinds_several_many},
    {Facet::region, Text::regions_same, Text::regions_first, Text::regions_tied_one, Text::regions_tied_many,
     Text::regions_several_one, Text::regions_several_many},
};

constexpr std::pair<std::string_view, Text> kind_plurals[] = {
    {"metropole", Text::kinds_metropole},
    {"communaute-urbaine", Text::kinds_communaute_urbaine},
    {"communaute-agglomeration", Text::kinds_communaute_agglomeration},
    {"communaute-communes", Text::kinds_communaute_communes},
    {"region", Text::kinds_region},
    {"departement", Text::kinds_departement},
    {"commune", Text::kinds_commune},
    {"syndicat", Text::kinds_syndicat},
};

// After a colon or in brackets: a kind is no name, « communauté d’agglomération ».
std::string name_of(Words catalog, Facet facet, std::size_t value) {
  std::string name = choices_of(catalog, facet)[value].name;
  const bool is_capital = !name.empty() && name.front() >= 'A' && name.front() <= 'Z';
  if (facet == Facet::kind && is_capital) name.front() = static_cast<char>(name.front() - 'A' + 'a');
  return name;
}

// In the middle of a sentence: "les métropoles", "Occitanie", "Inclusion".
std::string name_in_title(Words catalog, Facet facet, std::size_t value) {
  const Term& named = choices_of(catalog, facet)[value];
  if (facet != Facet::kind) return named.short_name.empty() ? named.name : named.short_name;
  for (const auto& [id, text] : kind_plurals) {
    if (id == named.id) return std::string(catalog.texts[text]);
  }
  return named.name;
}

std::string ranked_title(const Ranking& ranking, const Filter& filter, Words catalog, std::size_t shown) {
  const std::vector<std::size_t> counts = counts_of(filter, ranking.facet, catalog);
  const std::size_t most = counts.empty() ? 0 : *std::ranges::max_element(counts);
  std::vector<std::string> names;
  std::size_t only = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == most) names.push_back(name_in_title(catalog, ranking.facet, only = i));
  }
  Sentence sentence(catalog);
  sentence.with("count", whole(most));
  const bool is_only_one = std::ranges::count(counts, std::size_t{0}) + 1 == std::ssize(counts);
  if (is_only_one && most == shown)
    return sentence.with("name", name_of(catalog, ranking.facet, only)).said(ranking.same);
  sentence.with("names", catalog.texts.listed(names)).with("total", whole(shown)).with("values", whole(names.size()));
  if (names.size() == 1) return sentence.said(ranking.first);
  const bool is_named = names.size() <= most_named;
  return sentence.counted(is_named ? ranking.tied_one : ranking.several_one,
                          is_named ? ranking.tied_many : ranking.several_many, most);
}

std::string population_title(Words catalog, const std::vector<LaureateIndex>& shown) {
  const auto count_at = [&](std::size_t i) { return catalog.laureates[shown[i]].population.count; };
  const std::vector<std::size_t> order =
      sorted_indexes(shown.size(), [&](std::size_t a, std::size_t b) { return count_at(a) < count_at(b); });
  const std::size_t half = order.size() / 2;
  const std::int64_t least = count_at(order.front()), most = count_at(order.back()), upper = count_at(order[half]);
  const std::int64_t median = order.size() % 2 == 1 ? upper : (count_at(order[half - 1]) + upper) / 2;
  Sentence sentence(catalog);
  sentence.with("least", least).with("most", most).with("median", median).with("count", whole(order.size()));
  constexpr std::size_t few = 3;  // have no half that says anything
  if (least == most) return sentence.said(Text::population_same);
  return sentence.said(order.size() <= few ? Text::population_range : Text::population_range_half);
}

std::string panel_title(const State& state, Words catalog, std::size_t shown) {
  const Catalog::Selection& selection = catalog.selection;
  const std::size_t all = catalog.laureates.size();
  const bool is_jury = state.chart == ChartKind::jury;
  Sentence sentence(catalog);
  if (is_jury) {
    return sentence.with("bodies", whole(catalog.jury.size()))
        .with("criteria", whole(catalog.criteria.size()))
        .counted(Text::jury_finding_one, Text::jury_finding_many, shown);
  }
  if (shown < all || selection.submitted_count <= 0)
    return sentence.with("total", whole(all)).counted(Text::selection_some_one, Text::selection_some_many, shown);
  const std::int64_t percent =
      (200 * selection.labelled_count + selection.submitted_count) / (2 * selection.submitted_count);
  return sentence.with("submitted", selection.submitted_count)
      .with("labelled", selection.labelled_count)
      .with("share", percent)
      .said(Text::selection_finding);
}

std::vector<std::string> names_of(const Laureate& one, Facet facet, Words catalog) {
  std::vector<std::string> names;
  for (const std::size_t value : values_of(one, facet)) names.push_back(name_of(catalog, facet, value));
  return names;
}

std::string only_title(const State& state, Words catalog, LaureateIndex only) {
  const Laureate& one = catalog.laureates[only];
  std::string value = catalog.themes[one.theme].name;
  if (state.chart == ChartKind::kinds) value = catalog.texts.listed(names_of(one, Facet::kind, catalog));
  if (state.chart == ChartKind::regions) value = catalog.texts.listed(names_of(one, Facet::region, catalog));
  if (state.chart == ChartKind::population) value = counted_in(one.population, one.population_area, catalog.texts);
  return Sentence(catalog).with("name", one.short_name).with("value", value).said(Text::finding_only);
}

}  // namespace

std::string chart_title(const State& state, const Catalog& catalog) {
  const std::vector<LaureateIndex> shown = shown_laureates(state, catalog);
  if (shown.empty()) return std::string(catalog.texts[Text::finding_none]);
  if (state.chart == ChartKind::selection || state.chart == ChartKind::jury)
    return panel_title(state, catalog, shown.size());
  if (shown.size() == 1) return only_title(state, catalog, shown.front());
  if (state.chart == ChartKind::population) return population_title(catalog, shown);
  return ranked_title(rankings[static_cast<std::size_t>(state.chart)], state.filter, catalog, shown.size());
}

std::string chart_caption(const State& state, const Catalog& catalog) {
  const std::vector<std::size_t> counts = counts_of(state.filter, Facet::tier, catalog);
  std::vector<std::string> tiers;
  std::size_t shown = 0, last = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    shown += counts[i];
    last = i;
    tiers.push_back(Sentence(catalog)
                        .with("count", whole(counts[i]))
                        .with("tier", uncapitalized(catalog.tiers[i].name))
                        .said(Text::caption_of_tier));
  }
  const std::size_t all = catalog.laureates.size();
  Sentence sentence(catalog);
  sentence.with("total", whole(all));
  if (shown == 0) return sentence.said(Text::caption_none);
  const bool is_all = shown == all;
  sentence.with("head", sentence.counted(is_all ? Text::caption_all_one : Text::caption_some_one,
                                         is_all ? Text::caption_all_many : Text::caption_some_many, shown));
  sentence.with("tier", catalog.tiers[last].name).with("tiers", catalog.texts.listed(tiers));
  return sentence.said(tiers.size() == 1 ? Text::caption_one_tier : Text::caption_tiers);
}

std::string chart_note(ChartKind chart, const Catalog& catalog) {
  if (chart > ChartKind::population) return {};
  const bool by_size = chart == ChartKind::population;
  const auto has_several = [&](const Laureate& one) {
    return (by_size ? one.perimeters.size() : values_of(one, rankings[static_cast<std::size_t>(chart)].facet).size()) >
           1;
  };
  if (!std::ranges::any_of(catalog.laureates, has_several)) return {};
  return std::string(catalog.texts[by_size ? Text::caption_widest : Text::caption_in_each_row]);
}

std::string population_words(const PopulationRange& range, const Catalog& catalog) {
  std::string words = population_text(range, catalog.texts);
  return words.empty() ? std::string(catalog.texts[Text::chart_brush_hint]) : words;
}

}  // namespace atlas
