// The project's own data, read once a program from the folder that the build names: under sanitizers it takes a second.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "core/data/world.h"

namespace atlas::testing {

inline std::string data_file(const std::string& name) {
  std::ifstream file(std::string(ATLAS_DATA_DIR) + "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

// Fails the test and gives an empty one when the data cannot be read.
inline World read_published_world() {
  const std::string catalog = data_file("laureats-2024.json"), france = data_file("geo/france.topo.json"),
                    communes = data_file("geo/communes.topo.json");
  Result<World> world = read_world({.catalog = catalog, .geography = {france, communes, {}, {}, false}});
  for (const Problem& problem : world.errors) ADD_FAILURE() << sentence_of(problem);
  return world.ok() ? std::move(*world.value) : World{};
}

// The world of the published data.
inline World published_world() {
  static const World world = read_published_world();
  return world;
}

inline World read_detailed_world() {
  World world = published_world();
  const std::string france = data_file("geo/france_detail.topo.json"), communes = data_file("geo/communes.topo.json"),
                    names = data_file("geo/names.json");
  Result<Geography> geography = read_geography({france, communes, {}, names, true});
  for (const Problem& problem : geography.errors) ADD_FAILURE() << sentence_of(problem);
  for (const Problem& problem : geography.warnings) ADD_FAILURE() << sentence_of(problem);
  if (geography.ok()) replace_geography(world, std::move(*geography.value));
  return world;
}

// The same with what is fetched when someone comes closer.
inline World detailed_world() {
  static const World world = read_detailed_world();
  return world;
}

inline LaureateIndex laureate(const Catalog& catalog, std::string_view id) {
  const auto index = find_laureate(catalog, id);
  if (!index) ADD_FAILURE() << "no laureate " << id;
  return index.value_or(0);
}

// Text measured as if every letter were half an em wide, accented ones no wider than others: layouts that do not hang
// on a font.
inline double half_em_a_letter(std::string_view text) {
  return 0.5 * static_cast<double>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace atlas::testing
