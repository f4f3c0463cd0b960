#include "core/search/commune_index.h"

#include <algorithm>

#include "core/geo/territory.h"

namespace atlas {

void index_communes(Catalog& catalog, const Geography& geography) {
  const auto is_commune = [](const SearchEntry& entry) { return entry.field == SearchField::commune; };
  if (std::ranges::any_of(catalog.search.entries, is_commune)) return;
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    for (const Commune& commune : geography.communes) {
      const auto has_it = [&](const Perimeter& perimeter) { return is_part_of(commune, perimeter); };
      if (!commune.name.empty() && std::ranges::any_of(catalog.laureates[i].perimeters, has_it))
        catalog.search.add(i, SearchField::commune, commune.name);
    }
  }
}

}  // namespace atlas
