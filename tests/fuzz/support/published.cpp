#include "fuzz/support/published.h"

#include <fstream>
#include <iterator>
#include <map>

#include "fuzz/support/promise.h"

namespace atlas::fuzz {

const std::string& document(const std::string& name) {
  static std::map<std::string, std::string> read;
  const auto [at, is_new] = read.try_emplace(name);
  if (is_new) {
    std::ifstream file(std::string(ATLAS_DATA_DIR) + "/" + name, std::ios::binary);
    promise(file.good(), "a document of the project can be read: " + name);
    at->second.assign(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return at->second;
}

namespace {

World world_of_documents(const Documents& documents) {
  Result<World> read = read_world(documents);
  promise(read.ok(), "the project's own documents are read");
  return std::move(*read.value);
}

}  // namespace

const World& published_world() {
  static const World world = world_of_documents({.catalog = document("laureats-2024.json"),
                                                 .geography = {.france = document("geo/france.topo.json"),
                                                               .communes = document("geo/communes.topo.json"),
                                                               .perimeters = {},
                                                               .names = document("geo/names.json"),
                                                               .is_detail = false}});
  return world;
}

const World& small_world() {
  static const World world =
      world_of_documents({.catalog = document("../tests/fuzz/corpus/edition/small.json"),
                          .geography = {.france = document("../tests/fuzz/corpus/france/small.json"),
                                        .communes = document("../tests/fuzz/corpus/communes/small.json"),
                                        .perimeters = {},
                                        .names = {},
                                        .is_detail = false}});
  return world;
}

}  // namespace atlas::fuzz
