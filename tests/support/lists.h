// The lists of tests/support that several tests are held to, those of scripts as well (tests/web/support/lists.mjs): a
// case a line, its columns parted by tabs; what begins with # says what the cases below it are.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "support/data_files.h"

namespace atlas::testing {

// Each of at least `least` columns, those that a line leaves out empty.
inline std::vector<std::vector<std::string>> list_of(const std::string& file, std::size_t least) {
  std::vector<std::vector<std::string>> cases;
  std::istringstream lines(data_file("../tests/support/" + file));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.starts_with('#')) continue;
    std::vector<std::string>& columns = cases.emplace_back(1);
    for (const char c : line) {
      if (c == '\t')
        columns.emplace_back();
      else
        columns.back() += c;
    }
    if (columns.size() < least) columns.resize(least);
  }
  if (cases.empty()) ADD_FAILURE() << "nothing in " << file;
  return cases;
}

// As the lists name laureates: parted by spaces, « all » for everyone.
inline std::string ids_of(const std::vector<LaureateIndex>& laureates, const Catalog& catalog) {
  if (laureates.size() == catalog.laureates.size()) return "all";
  std::string ids;
  for (const LaureateIndex index : laureates) ids += (ids.empty() ? "" : " ") + catalog.laureates[index].id;
  return ids;
}

}  // namespace atlas::testing
