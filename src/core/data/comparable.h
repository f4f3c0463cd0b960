// Whose situation is like a laureate's: the same kind of authority, about the same size, the same région.
#pragma once

#include <optional>
#include <vector>

#include "core/data/catalog.h"

namespace atlas {

struct Comparable {
  LaureateIndex laureate = 0;
  bool same_kind = false;
  // Index of its holder that is nearest in size to a holder of the laureate's; none where one of the two has more than
  // one and a half times the inhabitants of the other. Only holders of one kind are compared: a town with a town.
  std::optional<std::size_t> near_holder;
  bool same_region = false;
};

// Up to three others, the most alike first: kind and size weigh twice as much as the région; between equals, the
// nearest in size, then the announcement's order. Nobody without a reason. `laureate` is one of the catalogue's.
std::vector<Comparable> comparable_to(const Catalog& catalog, LaureateIndex laureate);

}  // namespace atlas
