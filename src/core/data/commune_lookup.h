// Which perimeters have communes that the geography knows: of many laureates few do, and to compare each of a thousand
// communes with every other laureate would be most of a start.
#pragma once

#include <string_view>
#include <vector>

#include "core/data/catalog.h"
#include "core/geo/geography.h"

namespace atlas {

class CommuneLookup {
 public:
  // `geography` outlives it.
  explicit CommuneLookup(const Geography& geography);
  // False where no commune is part of it, by one look at a few codes.
  bool knows(const Perimeter& perimeter) const;

 private:
  std::vector<std::string_view> codes_;  // of communes and of what they are part of, sorted
};

// True for a commune itself and for those of an intercommunality; the communes of wider perimeters are not known.
bool is_part_of(const Commune& commune, const Perimeter& perimeter);

}  // namespace atlas
