// Everything that the documents of data/ say, read and put together.
#pragma once

#include <string_view>
#include <vector>

#include "core/catalog.h"
#include "core/geo/geography.h"
#include "core/geo/territory.h"
#include "core/result.h"

namespace atlas {

// What never changes once the documents have been read.
struct World {
  Catalog catalog;
  Geography geography;
  std::vector<Territory> territories;  // in the catalogue's order
};

struct Documents {
  std::string_view catalog;  // data/laureats-2024.json
  GeographyDocuments geography;
};

// With everything that was wrong in the documents.
Result<World> read_world(const Documents& documents);

}  // namespace atlas
