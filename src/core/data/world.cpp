#include "core/data/world.h"

#include <iterator>

#include "core/base/sorted_indexes.h"
#include "core/data/catalog_reader.h"
#include "core/data/place_index.h"

namespace atlas {

namespace {

void append(std::vector<Problem>& all, std::vector<Problem>& more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<LaureateIndex> ordered_by_width(const std::vector<Territory>& territories) {
  auto order = sorted_indexes(territories.size(), [&](LaureateIndex a, LaureateIndex b) {
    return territories[a].bounds.area() > territories[b].bounds.area();
  });
  std::erase_if(order, [&](LaureateIndex i) { return territories[i].areas.empty() && territories[i].discs.empty(); });
  return order;
}

std::vector<LaureateIndex> ordered_by_claim(const std::vector<Laureate>& laureates) {
  return sorted_indexes(laureates.size(), [&](LaureateIndex a, LaureateIndex b) {
    const Laureate &one = laureates[a], &other = laureates[b];
    return one.tier != other.tier ? one.tier < other.tier : one.population.count > other.population.count;
  });
}

}  // namespace

Result<World> read_world(const Documents& documents) {
  return world_of(read_catalog(documents.catalog), read_geography(documents.geography));
}

Result<World> world_of(Result<Catalog> catalog, Result<Geography> geography) {
  Result<World> result;
  for (auto* errors : {&catalog.errors, &geography.errors}) append(result.errors, *errors);
  for (auto* warnings : {&catalog.warnings, &geography.warnings}) append(result.warnings, *warnings);
  if (!catalog.ok() || !geography.ok()) return result;
  World world;
  world.catalog = std::move(*catalog.value);
  world.by_claim = ordered_by_claim(world.catalog.laureates);
  replace_geography(world, std::move(*geography.value));
  index_departements(world.catalog, world.geography);
  result.value = std::move(world);
  return result;
}

void replace_geography(World& world, Geography geography) {
  world.geography = std::move(geography);
  world.territories = build_territories(world.catalog, world.geography);
  world.widest_first = ordered_by_width(world.territories);
}

}  // namespace atlas
