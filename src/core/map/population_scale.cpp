#include "core/map/population_scale.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/geo/camera.h"

namespace atlas {

namespace {

constexpr double largest_em = 2.4;
constexpr double smallest_em = 0.25;
constexpr double most_of_the_land = 0.22;  // covered by all medals together, at most

}  // namespace

std::int64_t most_inhabitants(const std::vector<Laureate>& laureates) {
  std::int64_t most = 1;
  for (const Laureate& one : laureates) most = std::max(most, one.population.count);
  return most;
}

double largest_radius(const Layout& layout, const std::vector<Laureate>& laureates, double pixels_per_metre) {
  double sum = 0;
  for (const Laureate& one : laureates) sum += static_cast<double>(one.population.count);
  const double all = std::max(sum / static_cast<double>(most_inhabitants(laureates)), 1.0);
  const double land = france_square_metres * pixels_per_metre * pixels_per_metre;
  return std::min(largest_em * layout.em, std::sqrt(most_of_the_land * land / (std::numbers::pi * all)));
}

double population_radius(std::int64_t population_count, std::int64_t most, double largest, double em) {
  const double share = static_cast<double>(population_count) / static_cast<double>(most);
  return std::max(largest * std::sqrt(share), smallest_em * em);
}

std::int64_t smallest_told_apart(std::int64_t most, double largest, double em) {
  const double share = smallest_em * em / std::max(largest, smallest_em * em);
  return std::llround(static_cast<double>(most) * share * share);
}

std::vector<double> population_radii(const std::vector<Laureate>& laureates, double largest, double em) {
  const std::int64_t most = most_inhabitants(laureates);
  std::vector<double> radii;
  for (const Laureate& one : laureates) radii.push_back(population_radius(one.population.count, most, largest, em));
  return radii;
}

}  // namespace atlas
