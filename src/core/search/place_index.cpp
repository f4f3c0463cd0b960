#include "core/search/place_index.h"

#include <algorithm>

#include "core/geo/territory.h"

namespace atlas {

namespace {

// INSEE's: the first two of a commune's code, three overseas (971, 988).
std::string departement_of(const std::string& commune_code) {
  const bool is_overseas = commune_code.starts_with("97") || commune_code.starts_with("98");
  return commune_code.substr(0, is_overseas ? 3 : 2);
}

// Codes, each once.
std::vector<std::string> departements_of(const Laureate& laureate, const Geography& geography) {
  std::vector<std::string> codes;
  const auto insert = [&](std::string code) {
    if (std::ranges::find(codes, code) == codes.end()) codes.push_back(std::move(code));
  };
  for (const Perimeter& perimeter : laureate.perimeters) {
    if (perimeter.kind == PerimeterKind::departement) insert(perimeter.code);
    if (perimeter.kind == PerimeterKind::commune) insert(departement_of(perimeter.code));
    for (const Area& one : geography.departements) {
      if (perimeter.kind == PerimeterKind::region && one.region == perimeter.code) insert(one.code);
    }
    for (const Commune& commune : geography.communes) {
      if (is_part_of(commune, perimeter)) insert(departement_of(commune.code));
    }
  }
  return codes;
}

std::string name_and_number(const std::string& code, const Geography& geography) {
  const Area* area = find_area(geography.departements, code);
  return area == nullptr ? code : area->name + " (" + code + ")";
}

}  // namespace

void index_departements(Catalog& catalog, const Geography& geography) {
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    for (const std::string& code : departements_of(catalog.laureates[i], geography))
      catalog.search.add(i, SearchField::departement, name_and_number(code, geography));
  }
  for (const auto* areas : {&geography.departements, &geography.regions}) {
    for (const Area& area : *areas) catalog.search.add(nobody, SearchField::place, area.name);
  }
}

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
  for (const PlaceName& town : geography.towns) catalog.search.add(nobody, SearchField::place, town.name);
}

}  // namespace atlas
