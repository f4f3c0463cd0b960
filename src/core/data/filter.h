// Who is shown. An empty set lets everyone through; several values of one set are alternatives; the sets, the
// population and the words narrow one another.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/index_set.h"
#include "core/data/catalog.h"

namespace atlas {

// The sets of a filter, each of indices into a list of the catalogue.
enum class Facet : std::uint8_t { tier, theme, region, kind, departement };
inline constexpr std::array<std::string_view, 5> facet_names{"tier", "theme", "region", "kind", "departement"};
inline constexpr std::array facets{Facet::tier, Facet::theme, Facet::region, Facet::kind, Facet::departement};

// Inhabitants, both ends included.
struct PopulationRange {
  std::int64_t least = 0;
  std::int64_t most = std::numeric_limits<std::int64_t>::max();
  friend bool operator==(const PopulationRange&, const PopulationRange&) = default;
};

// Words looked for, and who has them: found once, when they are typed.
struct Query {
  std::string text;
  std::vector<LaureateIndex> found;  // in order; without words, nobody is asked
  friend bool operator==(const Query&, const Query&) = default;
};

struct Filter {
  std::array<IndexSet, facet_names.size()> sets;  // by Facet
  PopulationRange population;
  Query query;
  friend bool operator==(const Filter&, const Filter&) = default;
};

// The words and who has them; of none, or of nothing that is seen, the query of everyone. Bytes that are no UTF-8
// become replacement signs.
Query query_for(std::string_view text, const Catalog& catalog);

inline IndexSet& set_of(Filter& filter, Facet facet) {
  return filter.sets[static_cast<std::size_t>(facet)];
}
inline const IndexSet& set_of(const Filter& filter, Facet facet) {
  return filter.sets[static_cast<std::size_t>(facet)];
}
// The list that the facet's indices are into.
const std::vector<Term>& choices_of(const Catalog& catalog, Facet facet);
// Which of them a laureate has: several kinds, régions and départements, where several holders or a wide one have them.
std::span<const std::size_t> values_of(const Laureate& laureate, Facet facet);
using ValuesOfFacets = std::array<std::span<const std::size_t>, facets.size()>;  // by Facet
ValuesOfFacets values_of(const Laureate& laureate);

// The parts of a filter: one of its sets, of what a laureate has of the facet; and all that is no set.
bool has_what_is_asked(const IndexSet& set, std::span<const std::size_t> values);
bool passes_without_facets(const Filter& filter, const Laureate& one, LaureateIndex laureate);

// `laureate` is one of the catalogue's.
bool passes(const Filter& filter, const Catalog& catalog, LaureateIndex laureate);
std::size_t count_passing(const Filter& filter, const Catalog& catalog);

}  // namespace atlas
