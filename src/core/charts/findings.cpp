#include "core/charts/findings.h"

#include <algorithm>

#include "core/charts/draft.h"

namespace atlas {

namespace {

constexpr std::size_t most_named = 3;  // more that are first together are counted, not named

using Words = const Catalog&;

std::string number(Words catalog, std::size_t count) {
  return catalog.texts.number(static_cast<long long>(count));
}

// The sentences of a chart that ranks the values of a facet.
struct Ranking {
  Facet facet;
  Text first;
  Text tied_one, tied_many;        // a few first ones, by name
  Text several_one, several_many;  // too many, by number
};
constexpr Ranking rankings[] = {
    {Facet::theme, Text::themes_first, Text::themes_tied_one, Text::themes_tied_many, Text::themes_several_one,
     Text::themes_several_many},
    {Facet::kind, Text::kinds_first, Text::kinds_tied_one, Text::kinds_tied_many, Text::kinds_several_one,
     Text::kinds_several_many},
    {Facet::region, Text::regions_first, Text::regions_tied_one, Text::regions_tied_many, Text::regions_several_one,
     Text::regions_several_many},
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

// In the middle of a sentence: "les métropoles", "Occitanie", "Inclusion".
std::string name_in_title(Words catalog, Facet facet, std::size_t value) {
  const Named& named = choices_of(catalog, facet)[value];
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
  if (names.size() == 1 && most == shown) {
    return catalog.texts.filled(Text::finding_same, {{"name", choices_of(catalog, ranking.facet)[only].name},
                                                     {"count", number(catalog, shown)}});
  }
  const TextArguments arguments{{"names", catalog.texts.listed(names)},
                                {"values", number(catalog, names.size())},
                                {"count", number(catalog, most)},
                                {"total", number(catalog, shown)}};
  if (names.size() == 1) return catalog.texts.filled(ranking.first, arguments);
  const bool is_named = names.size() <= most_named;
  return catalog.texts.counted(is_named ? ranking.tied_one : ranking.several_one,
                               is_named ? ranking.tied_many : ranking.several_many, static_cast<long long>(most),
                               arguments);
}

std::string population_title(Words catalog, const std::vector<LaureateIndex>& shown) {
  std::vector<std::int64_t> counts;
  for (const LaureateIndex i : shown) counts.push_back(catalog.laureates[i].population.count);
  std::ranges::sort(counts);
  const std::size_t half = counts.size() / 2;
  const std::int64_t median = counts.size() % 2 == 1 ? counts[half] : (counts[half - 1] + counts[half]) / 2;
  const TextArguments arguments{{"least", catalog.texts.number(counts.front())},
                                {"most", catalog.texts.number(counts.back())},
                                {"median", catalog.texts.number(median)},
                                {"count", number(catalog, counts.size())}};
  constexpr std::size_t few = 3;  // have no half that says anything
  if (counts.front() == counts.back()) return catalog.texts.filled(Text::population_same, arguments);
  return catalog.texts.filled(counts.size() <= few ? Text::population_range : Text::population_range_half, arguments);
}

std::string panel_title(const State& state, Words catalog, std::size_t shown) {
  const Catalog::Selection& selection = catalog.selection;
  const std::size_t all = catalog.laureates.size();
  const bool is_jury = state.chart == ChartKind::jury;
  TextArguments arguments{{"total", number(catalog, all)},
                          {"submitted", catalog.texts.number(selection.submitted_count)},
                          {"labelled", catalog.texts.number(selection.labelled_count)},
                          {"members", number(catalog, catalog.jury.size())},
                          {"criteria", number(catalog, catalog.criteria.size())}};
  if (is_jury || shown < all || selection.submitted_count <= 0) {
    const auto count = static_cast<long long>(shown);
    return is_jury ? catalog.texts.counted(Text::jury_finding_one, Text::jury_finding_many, count, arguments)
                   : catalog.texts.counted(Text::selection_some_one, Text::selection_some_many, count, arguments);
  }
  const double share =
      100.0 * static_cast<double>(selection.labelled_count) / static_cast<double>(selection.submitted_count);
  arguments.emplace_back("share", catalog.texts.number(static_cast<long long>(share + 0.5)));
  return catalog.texts.filled(Text::selection_finding, arguments);
}

std::string only_title(const State& state, Words catalog, LaureateIndex only) {
  const Laureate& one = catalog.laureates[only];
  std::string value = catalog.themes[one.theme].name;
  if (state.chart == ChartKind::kinds) value = catalog.kinds[one.kind].name;
  if (state.chart == ChartKind::regions && !one.regions.empty()) value = catalog.regions[one.regions.front()].name;
  if (state.chart == ChartKind::population) {
    value = catalog.texts.filled(Text::population_one, {{"count", catalog.texts.number(one.population.count)}});
  }
  return catalog.texts.filled(Text::finding_only, {{"name", one.short_name}, {"value", value}});
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
  constexpr Text told[] = {Text::caption_gold, Text::caption_silver, Text::caption_bronze};
  std::vector<std::string> tiers;
  std::size_t shown = 0, last = 0;
  for (std::size_t i = 0; i < std::min(counts.size(), tier_count); ++i) {
    if (counts[i] == 0) continue;
    shown += counts[i];
    last = i;
    tiers.push_back(catalog.texts.filled(told[i], {{"count", number(catalog, counts[i])}}));
  }
  const std::size_t all = catalog.laureates.size();
  const TextArguments total{{"total", number(catalog, all)}};
  if (shown == 0) return catalog.texts.filled(Text::caption_none, total);
  const bool is_all = shown == all;
  const auto count = static_cast<long long>(shown);
  const std::string head =
      catalog.texts.counted(is_all ? Text::caption_all_one : Text::caption_some_one,
                            is_all ? Text::caption_all_many : Text::caption_some_many, count, total);
  if (tiers.size() == 1) {
    return catalog.texts.filled(Text::caption_one_tier, {{"head", head}, {"tier", catalog.tiers[last].name}});
  }
  return catalog.texts.filled(Text::caption_tiers, {{"head", head}, {"tiers", catalog.texts.listed(tiers)}});
}

std::string population_words(const PopulationRange& range, const Catalog& catalog) {
  const PopulationRange open;
  const bool has_least = range.least > open.least, has_most = range.most < open.most;
  const Text told = has_least ? (has_most ? Text::population_between : Text::population_from)
                              : (has_most ? Text::population_up_to : Text::chart_brush_hint);
  return catalog.texts.filled(
      told, {{"least", catalog.texts.number(range.least)}, {"most", catalog.texts.number(range.most)}});
}

}  // namespace atlas
