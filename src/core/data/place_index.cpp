#include "core/data/place_index.h"

#include <algorithm>

#include "core/data/commune_lookup.h"

namespace atlas {

void index_departements(Catalog& catalog, const Geography& geography) {
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    for (const std::size_t departement : catalog.laureates[i].departements)
      catalog.search.add(i, SearchField::departement, name_and_code(catalog.departements[departement]));
  }
  for (const auto* areas : {&geography.departements, &geography.regions}) {
    for (const Area& area : *areas) catalog.search.add(nobody, SearchField::place, area.name);
  }
}

void index_communes(Catalog& catalog, const Geography& geography) {
  const auto is_commune = [](const SearchEntry& entry) { return entry.field == SearchField::commune; };
  if (std::ranges::any_of(catalog.search.entries, is_commune)) return;
  const CommuneLookup lookup(geography);
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    const std::vector<Perimeter>& perimeters = catalog.laureates[i].perimeters;
    if (std::ranges::none_of(perimeters, [&](const Perimeter& one) { return lookup.knows(one); })) continue;
    for (const Commune& commune : geography.communes) {
      const auto has_it = [&](const Perimeter& perimeter) { return is_part_of(commune, perimeter); };
      if (!commune.name.empty() && std::ranges::any_of(perimeters, has_it))
        catalog.search.add(i, SearchField::commune, commune.name);
    }
  }
  for (const PlaceName& town : geography.towns) catalog.search.add(nobody, SearchField::place, town.name);
}

}  // namespace atlas
