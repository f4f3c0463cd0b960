// The order of many things without moving them. One sort for all of them: each type that std::stable_sort is made for
// is a kilobyte and a half of the program.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace atlas {

using IndexBefore = std::function<bool(std::size_t, std::size_t)>;

// 0 to `count` - 1, sorted by `before`; those that are equal stay in their order.
std::vector<std::size_t> sorted_indexes(std::size_t count, const IndexBefore& before);

}  // namespace atlas
