#include "core/data/commune_lookup.h"

#include <algorithm>

#include "core/base/sorted_indexes.h"

namespace atlas {

CommuneLookup::CommuneLookup(const Geography& geography) {
  std::vector<std::string_view> codes;
  for (const Commune& commune : geography.communes) {
    codes.push_back(commune.code);
    codes.push_back(commune.perimeter);
  }
  for (const std::size_t i :
       sorted_indexes(codes.size(), [&](std::size_t a, std::size_t b) { return codes[a] < codes[b]; }))
    codes_.push_back(codes[i]);
}

bool CommuneLookup::knows(const Perimeter& perimeter) const {
  return std::ranges::binary_search(codes_, std::string_view(perimeter.code));
}

bool is_part_of(const Commune& commune, const Perimeter& perimeter) {
  return perimeter.kind == PerimeterKind::commune ? commune.code == perimeter.code
                                                  : commune.perimeter == perimeter.code;
}

}  // namespace atlas
