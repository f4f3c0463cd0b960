#include "core/comparable.h"

#include <algorithm>

#include "core/sorted_indexes.h"

namespace atlas {

namespace {

constexpr std::size_t most = 3;
constexpr double near_ratio = 1.5;

// 1 or more; two that nobody lives in are alike.
double size_ratio(const Laureate& a, const Laureate& b) {
  const auto [least, greatest] = std::minmax(a.population.count, b.population.count);
  return static_cast<double>(std::max<std::int64_t>(greatest, 1)) /
         static_cast<double>(std::max<std::int64_t>(least, 1));
}

bool share_region(const Laureate& a, const Laureate& b) {
  return std::ranges::find_first_of(a.regions, b.regions) != a.regions.end();
}

int score_of(const Comparable& one) {
  return (one.same_kind ? 2 : 0) + (one.near_size ? 2 : 0) + (one.same_region ? 1 : 0);
}

}  // namespace

std::vector<Comparable> comparable_to(const Catalog& catalog, LaureateIndex laureate) {
  const Laureate& mine = catalog.laureates[laureate];
  std::vector<Comparable> all;
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    const Laureate& other = catalog.laureates[i];
    const Comparable one{i, mine.kind == other.kind, size_ratio(mine, other) <= near_ratio, share_region(mine, other)};
    if (i != laureate && score_of(one) > 0) all.push_back(one);
  }
  const auto order = sorted_indexes(all.size(), [&](std::size_t a, std::size_t b) {
    const int first = score_of(all[a]), second = score_of(all[b]);
    if (first != second) return first > second;
    return size_ratio(mine, catalog.laureates[all[a].laureate]) < size_ratio(mine, catalog.laureates[all[b].laureate]);
  });
  std::vector<Comparable> best;
  for (std::size_t i = 0; i < std::min(order.size(), most); ++i) best.push_back(all[order[i]]);
  return best;
}

}  // namespace atlas
