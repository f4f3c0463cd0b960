#include "core/panels/empty_advice.h"

#include <vector>

#include "core/data/population_text.h"

namespace atlas {

namespace {

// The filter with one part less, and how that part is called.
struct Lighter {
  Filter filter;
  std::string part;
};

std::string names_in(IndexSet set, const std::vector<Term>& choices, const Texts& texts) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (set.contains(i)) names.push_back(choices[i].short_name);
  }
  return texts.listed(names);
}

std::vector<Lighter> lighter_filters(const Filter& filter, const Catalog& catalog) {
  std::vector<Lighter> lighter;
  for (const Facet facet : facets) {
    const IndexSet set = set_of(filter, facet);
    if (set.empty()) continue;
    lighter.push_back({filter, names_in(set, choices_of(catalog, facet), catalog.texts)});
    set_of(lighter.back().filter, facet) = {};
  }
  if (filter.population != PopulationRange{}) {
    lighter.push_back({filter, population_text(filter.population, catalog.texts)});
    lighter.back().filter.population = {};
  }
  if (!filter.query.text.empty()) {
    lighter.push_back({filter, filter.query.text});
    lighter.back().filter.query = {};
  }
  return lighter;
}

}  // namespace

std::optional<EmptyAdvice> advice_on_nothing(const State& state, const Catalog& catalog) {
  if (count_passing(state.filter, catalog) > 0) return std::nullopt;
  const Texts& texts = catalog.texts;
  std::size_t most = 0;
  EmptyAdvice advice{std::string(texts[Text::nothing_shown]), std::string(texts[Text::filter_clear]), ClearFilter{}};
  for (const Lighter& one : lighter_filters(state.filter, catalog)) {
    const std::size_t count = count_passing(one.filter, catalog);
    if (count <= most) continue;
    most = count;
    advice.button = texts.counted(Text::lift_one, Text::lift_many, static_cast<long long>(count), {{"part", one.part}});
    advice.action = ApplyFilter{one.filter};
  }
  return advice;
}

}  // namespace atlas
