#include "core/data/territory.h"

#include <algorithm>
#include <cmath>

#include "core/data/commune_lookup.h"
#include "core/geo/lambert93.h"

namespace atlas {

namespace {

// A commune of France is about 4 km across: neighbours' halos meet, and leave no hole where one has no coordinates.
constexpr double halo_radius_metres = 4'600;

constexpr PerimeterKind widest_first[] = {PerimeterKind::region, PerimeterKind::departement,
                                          PerimeterKind::intercommunality, PerimeterKind::commune};

double distance(WorldPoint a, WorldPoint b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

void add_discs(Territory& territory, const Geography& geography, const Perimeter& perimeter) {
  const std::size_t wider = territory.discs.size();
  for (const Commune& commune : geography.communes) {
    if (is_part_of(commune, perimeter) && commune.point) {
      territory.discs.push_back({*commune.point, halo_radius_metres, commune.population_count});
    }
  }
  if (wider > 0 && perimeter.kind == PerimeterKind::commune)
    territory.inner_disc_count = territory.discs.size() - wider;
}

const Area* shape_of(const Perimeter& perimeter, const Geography& geography) {
  if (const Area* exact = find_area(geography.perimeters, perimeter.code)) return exact;
  if (perimeter.kind == PerimeterKind::region) return find_area(geography.regions, perimeter.code);
  if (perimeter.kind == PerimeterKind::departement) return find_area(geography.departements, perimeter.code);
  return nullptr;
}

// A laureate that is a région, or whose only shape is a département, belongs to its middle; any other to its seat.
bool stands_in_the_middle(const Laureate& laureate) {
  const auto is_wide = [](const Perimeter& one) {
    return one.kind == PerimeterKind::region || one.kind == PerimeterKind::departement;
  };
  return !laureate.perimeters.empty() && std::all_of(laureate.perimeters.begin(), laureate.perimeters.end(), is_wide);
}

void complete_bounds(Territory& territory) {
  for (const Area& area : territory.areas) {
    territory.bounds.include(area.bounds.min);
    territory.bounds.include(area.bounds.max);
  }
  for (const CommuneDisc& disc : territory.discs) {
    territory.bounds.include({disc.center.x - disc.halo_radius_metres, disc.center.y - disc.halo_radius_metres});
    territory.bounds.include({disc.center.x + disc.halo_radius_metres, disc.center.y + disc.halo_radius_metres});
  }
  territory.bounds.include(territory.anchor);
}

Territory build_territory(const Laureate& laureate, const Geography& geography, const CommuneLookup& lookup) {
  Territory territory;
  for (const PerimeterKind kind : widest_first) {
    for (const Perimeter& perimeter : laureate.perimeters) {
      if (perimeter.kind != kind) continue;
      if (const Area* area = shape_of(perimeter, geography))
        territory.areas.push_back(*area);
      else if (lookup.knows(perimeter))
        add_discs(territory, geography, perimeter);
    }
  }
  const bool in_the_middle = stands_in_the_middle(laureate) && !territory.areas.empty();
  territory.anchor = in_the_middle ? territory.areas.front().center : world_from_lonlat(laureate.seat.lonlat);
  complete_bounds(territory);
  return territory;
}

void find_wider_around(std::vector<Territory>& all) {
  std::vector<LaureateIndex> with_area;
  for (LaureateIndex i = 0; i < all.size(); ++i) {
    if (!all[i].areas.empty()) with_area.push_back(i);
  }
  for (Territory& territory : all) {
    for (const LaureateIndex i : with_area) {
      const bool is_wider = all[i].bounds.area() > territory.bounds.area();
      if (is_wider && contains(all[i], territory.anchor)) territory.lies_in.push_back(i);
    }
  }
}

}  // namespace

std::vector<Territory> build_territories(const Catalog& catalog, const Geography& geography) {
  std::vector<Territory> territories;
  const CommuneLookup lookup(geography);
  for (const Laureate& laureate : catalog.laureates)
    territories.push_back(build_territory(laureate, geography, lookup));
  find_wider_around(territories);
  return territories;
}

bool contains(const Territory& territory, WorldPoint point) {
  if (!territory.bounds.contains(point)) return false;
  return std::any_of(territory.areas.begin(), territory.areas.end(),
                     [point](const Area& area) { return contains(area, point); }) ||
         std::any_of(territory.discs.begin(), territory.discs.end(), [point](const CommuneDisc& disc) {
           return distance(disc.center, point) < disc.halo_radius_metres;
         });
}

}  // namespace atlas
