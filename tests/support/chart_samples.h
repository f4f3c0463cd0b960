// What the tests of the charts look at: the published catalogue, filters with what they let through, and places.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "core/charts/chart_model.h"
#include "core/data/catalog_reader.h"
#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"

namespace atlas::testing {

inline Catalog read_published_catalog() {
  Result<Catalog> catalog = read_catalog(data_file("laureats-2024.json"));
  for (const Problem& problem : catalog.errors) ADD_FAILURE() << sentence_of(problem);
  return catalog.ok() ? std::move(*catalog.value) : Catalog{};
}

inline Catalog published_catalog() {
  static const Catalog catalog = read_published_catalog();
  return catalog;
}

inline std::size_t index_in(const std::vector<Term>& list, std::string_view id) {
  const auto index = find_term(list, id);
  if (!index) ADD_FAILURE() << "nothing called " << id;
  return index.value_or(0);
}

inline State with_chart(ChartKind chart, const Filter& filter = {}) {
  State state;
  state.chart = chart;
  state.filter = filter;
  return state;
}

// Nobody hidden, some, one, nobody shown.
inline std::vector<Filter> filters_of_all_sorts(const Catalog& catalog) {
  std::vector<Filter> filters(6);
  set_of(filters[1], Facet::tier).insert(tiers::gold);
  set_of(filters[2], Facet::region).insert(index_in(catalog.regions, "76"));
  set_of(filters[3], Facet::kind).insert(index_in(catalog.kinds, "metropole"));
  set_of(filters[3], Facet::tier).insert(tiers::silver);
  filters[4].population = {3'000'000, 10'000'000};
  set_of(filters[5], Facet::theme).insert(index_in(catalog.themes, "modernisation"));
  set_of(filters[5], Facet::tier).insert(tiers::gold);
  return filters;
}

inline constexpr ChartKind all_charts[] = {ChartKind::themes,     ChartKind::kinds,     ChartKind::regions,
                                           ChartKind::population, ChartKind::selection, ChartKind::jury};

// Thousands of laureates out of the 21, each in another place of the scale of inhabitants.
inline Catalog crowd_of(std::size_t count) {
  Catalog crowd = published_catalog();
  const std::size_t few = crowd.laureates.size();
  for (std::size_t i = few; i < count; ++i) {
    Laureate one = crowd.laureates[i % few];
    one.population.count = 10'000 + static_cast<std::int64_t>(i * 7919 % 990'000);
    crowd.laureates.push_back(std::move(one));
  }
  return crowd;
}

}  // namespace atlas::testing
