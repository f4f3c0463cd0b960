#include "fuzz/support/readers.h"

#include <algorithm>

#include "core/data/catalog_reader.h"
#include "core/data/place_index.h"
#include "core/data/translation.h"
#include "fuzz/support/published.h"
#include "fuzz/support/whole_way.h"

namespace atlas::fuzz {

namespace {

std::string small(const std::string& kind) {
  return document("../tests/fuzz/corpus/" + kind + "/small.json");
}

// Whether perimeters were told of: then the world has none, as without a document of them.
bool is_without_perimeters(const Result<World>& world) {
  const auto is_of_perimeters = [](const Problem& one) { return one.document == "perimetres.topo.json"; };
  return std::ranges::any_of(world.warnings, is_of_perimeters);
}

// With small documents in the place of those that are not given.
void read_documents(const Documents& given) {
  const std::string catalog = small("edition"), france = small("france"), communes = small("communes");
  const auto or_else = [](std::string_view one, std::string_view other) { return one.data() ? one : other; };
  const Result<World> world = read_world({.catalog = or_else(given.catalog, catalog),
                                          .geography = {.france = or_else(given.geography.france, france),
                                                        .communes = or_else(given.geography.communes, communes),
                                                        .perimeters = given.geography.perimeters,
                                                        .names = given.geography.names,
                                                        .is_detail = given.geography.is_detail}});
  check_result(world);
  if (world.ok() && !is_without_perimeters(world)) go_the_whole_way(*world.value);
}

}  // namespace

void read_edition(std::string_view document) {
  const Result<Catalog> catalog = read_catalog(document);
  check_result(catalog);
  if (catalog.ok()) read_documents({.catalog = document, .geography = {}});
}

void read_france(std::string_view document) {
  read_documents({.catalog = {}, .geography = {.france = document, .communes = {}, .perimeters = {}, .names = {}}});
}

void read_communes(std::string_view document) {
  read_documents({.catalog = {}, .geography = {.france = {}, .communes = document, .perimeters = {}, .names = {}}});
}

void read_perimeters(std::string_view document) {
  read_documents({.catalog = {}, .geography = {.france = {}, .communes = {}, .perimeters = document, .names = {}}});
}

void read_names(std::string_view document) {
  World world = small_world();
  const auto problems = atlas::read_names(document, world.geography);
  check_problems(problems);
  if (!problems.empty()) return;
  index_communes(world.catalog, world.geography);
  go_the_whole_way(world);
}

void read_translation(std::string_view document) {
  texts_in(Language::english, document);
  World world = small_world();
  const auto problems = translate(world.catalog, Language::english, document);
  check_problems(problems);
  if (problems.empty()) go_the_whole_way(world);
}

}  // namespace atlas::fuzz
