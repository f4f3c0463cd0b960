// What stands for each laureate on the map: areas where the perimeter's shape is known, else its communes.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/data/catalog.h"
#include "core/geo/geography.h"

namespace atlas {

struct CommuneDisc {
  WorldPoint center;
  double halo_radius_metres;  // of the commune alone; between neighbours the halos melt together
  std::int64_t population_count;
};

struct Territory {
  std::vector<Area> areas;             // région, département, or exact perimeters, widest first
  std::vector<CommuneDisc> discs;      // only for perimeters without a shape
  std::size_t inner_disc_count = 0;    // of them, the last ones: a commune named beside its intercommunality
  WorldPoint anchor;                   // where its medal belongs: the seat, or the middle of a région or département
  std::vector<LaureateIndex> lies_in;  // the laureates whose wider areas hold its anchor
  WorldBox bounds;                     // of areas and discs; around the anchor when there is neither
};

// One a laureate, in the catalogue's order.
std::vector<Territory> build_territories(const Catalog& catalog, const Geography& geography);

// True when the point is in one of the areas or one of the halos.
bool contains(const Territory& territory, WorldPoint point);

}  // namespace atlas
