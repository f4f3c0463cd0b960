// What the map is made of, read once from data/geo and projected: areas, borders, communes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/geo/points.h"

namespace atlas {

using Ring = std::vector<WorldPoint>;      // closed: the last point joins the first and is not repeated
using Polyline = std::vector<WorldPoint>;  // open

// A territory's shape: even-odd rings.
struct Area {
  std::string code;  // INSEE code, SIREN of an intercommunality, or ISO number of a country
  std::string name;
  std::vector<Ring> rings;
  WorldBox bounds;
  WorldPoint center;        // area-weighted centroid of the largest ring
  std::string region = {};  // INSEE code of the région that a département is in; empty for all else
};

struct Commune {
  std::string code;                 // INSEE
  std::string perimeter;            // SIREN of its intercommunality among the laureates', or empty
  std::optional<WorldPoint> point;  // absent where the source knows no coordinates
  std::int64_t population_count = 0;
  std::string name = {};  // empty until the names have been fetched
};

// Written beside its point when someone comes closer.
struct PlaceName {
  std::string name;
  WorldPoint point;
  std::int64_t population_count = 0;
};

struct Geography {
  std::vector<Area> countries;  // neighbours
  std::vector<Area> regions;
  std::vector<Area> departements;
  std::vector<Area> perimeters;  // exact perimeters of laureates; empty until they have been fetched
  // Each border once: the arcs of the topology, by what they separate.
  std::vector<Polyline> country_borders;
  std::vector<Polyline> coast;  // where France ends: sea and land borders
  std::vector<Polyline> shore;  // of the coast, what the sea touches
  std::vector<Polyline> region_borders;
  std::vector<Polyline> departement_borders;
  std::vector<Polyline> perimeter_borders;
  std::vector<Commune> communes;
  // The most populated first; empty until the names have been fetched.
  std::vector<PlaceName> commune_names;
  std::vector<PlaceName> towns;
};

struct GeographyDocuments {
  std::string_view france;      // data/geo/france.topo.json, or france_detail.topo.json
  std::string_view communes;    // data/geo/communes.topo.json
  std::string_view perimeters;  // data/geo/perimetres.topo.json, or empty when it has not been fetched
  std::string_view names;       // data/geo/names.json, or empty at the first view
  bool is_detail = false;       // for the sentences: which of the two `france` is
};

// A broken france or communes document is an error. A bad feature (open ring, no point, not finite) is left out with a
// warning naming it; broken perimeters or names are a warning too: the communes stand in, the names are left out.
Result<Geography> read_geography(const GeographyDocuments& documents);

// Adds the names of data/geo/names.json to the communes that are there, and those that the map writes to their lists.
// Gives what was wrong with them.
std::vector<Problem> read_names(std::string_view names, Geography& geography);

// Null when there is none of that code.
const Area* find_area(const std::vector<Area>& areas, std::string_view code);

// Even-odd; points on an edge may go either way.
bool contains(const Area& area, WorldPoint point);

}  // namespace atlas
