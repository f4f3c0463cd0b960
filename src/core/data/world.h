// Everything that the documents of data/ say, read and put together.
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/catalog.h"
#include "core/data/territory.h"
#include "core/geo/geography.h"

namespace atlas {

// What does not change once the documents have been read, but for finer detail of the same.
struct World {
  Catalog catalog;
  Geography geography;
  std::vector<Territory> territories;       // in the catalogue's order
  std::vector<LaureateIndex> widest_first;  // those that have a shape on the map
  std::vector<LaureateIndex> by_claim;  // who is named first where there is not room for all: by tier, then inhabitants
};

struct Documents {
  std::string_view catalog;  // data/laureats-2024.json
  GeographyDocuments geography;
};

// With everything that was wrong in the documents.
Result<World> read_world(const Documents& documents);
// The same, of what was read of them.
Result<World> world_of(Result<Catalog> catalog, Result<Geography> geography);

// Puts another geography in the place of the world's: the same places in finer detail.
void replace_geography(World& world, Geography geography);

}  // namespace atlas
