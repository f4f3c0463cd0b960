#include "core/base/sorted_indexes.h"

#include <algorithm>
#include <numeric>

namespace atlas {

std::vector<std::size_t> sorted_indexes(std::size_t count, const IndexBefore& before) {
  std::vector<std::size_t> indexes(count);
  std::iota(indexes.begin(), indexes.end(), std::size_t{0});
  std::stable_sort(indexes.begin(), indexes.end(), [&](std::size_t a, std::size_t b) { return before(a, b); });
  return indexes;
}

}  // namespace atlas
