// Whose situation is like a laureate's: the same kind of authority, about the same size, the same région.
#pragma once

#include <optional>
#include <vector>

#include "core/data/catalog.h"

namespace atlas {

struct Comparable {
  LaureateIndex laureate = 0;
  bool same_kind = false;
  // Of its holders, the place of the one nearest in size to one of the laureate's, where neither has more than one and
  // a half times the inhabitants of the other. Like with like: a town with a town, a département with a département.
  std::optional<std::size_t> near_holder;
  bool same_region = false;
};

// Up to three others, the most alike first: kind and size weigh twice as much as the région; between equals, the
// nearest in size, then the announcement's order. Nobody without a reason. `laureate` is one of the catalogue's.
std::vector<Comparable> comparable_to(const Catalog& catalog, LaureateIndex laureate);

}  // namespace atlas
