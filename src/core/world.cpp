#include "core/world.h"

#include <iterator>

#include "core/catalog_reader.h"

namespace atlas {

namespace {

void append(std::vector<Problem>& all, std::vector<Problem>& more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

Result<World> read_world(const Documents& documents) {
  Result<World> result;
  Result<Catalog> catalog = read_catalog(documents.catalog);
  Result<Geography> geography = read_geography(documents.geography);
  for (auto* errors : {&catalog.errors, &geography.errors}) append(result.errors, *errors);
  for (auto* warnings : {&catalog.warnings, &geography.warnings}) append(result.warnings, *warnings);
  if (!catalog.ok() || !geography.ok()) return result;
  World world{std::move(*catalog.value), std::move(*geography.value), {}};
  world.territories = build_territories(world.catalog, world.geography);
  result.value = std::move(world);
  return result;
}

}  // namespace atlas
