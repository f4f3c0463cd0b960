// What an edition names in lists: themes, kinds, régions, and the tiers with how they look.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/data/catalog.h"
#include "core/json/document.h"

namespace atlas {

// Empty where the member is missing.
std::string optional_text(const json::Node& node, std::string_view name);

// A list of {id, name}; `id_name` is "code" for régions and départements. A problem is told of ids that are not unique.
std::vector<Term> read_terms(const json::Node& list, std::string_view id_name = "id");

// Of things that have an id: terms, sources.
template <typename Named>
std::vector<std::string_view> ids_of(const std::vector<Named>& list) {
  std::vector<std::string_view> ids;
  for (const Named& one : list) ids.push_back(one.id);
  return ids;
}

// The highest first, each with a silhouette and a colour in each appearance: a problem is told of one
// that does not stand out from the map and the page.
void read_tiers(const json::Node& list, Catalog& catalog);

}  // namespace atlas
