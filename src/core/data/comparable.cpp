#include "core/data/comparable.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "core/base/sorted_indexes.h"

namespace atlas {

namespace {

constexpr std::size_t most = 3;
constexpr double near_ratio = 1.5;

struct Nearest {
  std::size_t holder = 0;                                  // of the other
  double ratio = std::numeric_limits<double>::infinity();  // 1 or more
};

// The greater number over the smaller one, at least 1; two perimeters without inhabitants are alike (1).
double size_ratio(std::int64_t a, std::int64_t b) {
  const auto [least, greatest] = std::minmax(a, b);
  return static_cast<double>(std::max<std::int64_t>(greatest, 1)) /
         static_cast<double>(std::max<std::int64_t>(least, 1));
}

bool are_alike(const Holder& a, const Holder& b) {
  return a.population && b.population && a.perimeter && b.perimeter && a.perimeter->kind == b.perimeter->kind;
}

Nearest nearest_in(const Laureate& other, const Laureate& mine) {
  Nearest nearest;
  for (std::size_t i = 0; i < other.holders.size(); ++i) {
    for (const Holder& my : mine.holders) {
      if (!are_alike(my, other.holders[i])) continue;
      const double ratio = size_ratio(my.population->count, other.holders[i].population->count);
      if (ratio < nearest.ratio) nearest = {i, ratio};
    }
  }
  return nearest;
}

bool share_one(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
  return std::ranges::find_first_of(a, b) != a.end();
}

int score_of(const Comparable& one) {
  return (one.same_kind ? 2 : 0) + (one.near_holder ? 2 : 0) + (one.same_region ? 1 : 0);
}

}  // namespace

std::vector<Comparable> comparable_to(const Catalog& catalog, LaureateIndex laureate) {
  const Laureate& mine = catalog.laureates[laureate];
  std::vector<Comparable> all;
  std::vector<double> ratios;
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    const Laureate& other = catalog.laureates[i];
    const Nearest nearest = nearest_in(other, mine);
    Comparable one{i, share_one(mine.kinds, other.kinds), {}, share_one(mine.regions, other.regions)};
    if (nearest.ratio <= near_ratio) one.near_holder = nearest.holder;
    if (i == laureate || score_of(one) == 0) continue;
    all.push_back(one);
    ratios.push_back(nearest.ratio);
  }
  const auto order = sorted_indexes(all.size(), [&](std::size_t a, std::size_t b) {
    const int first = score_of(all[a]), second = score_of(all[b]);
    return first != second ? first > second : ratios[a] < ratios[b];
  });
  std::vector<Comparable> best;
  for (std::size_t i = 0; i < std::min(order.size(), most); ++i) best.push_back(all[order[i]]);
  return best;
}

}  // namespace atlas
