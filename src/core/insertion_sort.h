// A stable sort for a few items, or for many that are nearly in order. std::stable_sort is a kilobyte and a half of the
// program for each type that it sorts.
#pragma once

#include <utility>
#include <vector>

namespace atlas {

template <typename Item, typename Before>
void insertion_sort(std::vector<Item>& items, Before before) {
  for (std::size_t next = 1; next < items.size(); ++next) {
    for (std::size_t i = next; i > 0 && before(items[i], items[i - 1]); --i) std::swap(items[i], items[i - 1]);
  }
}

}  // namespace atlas
