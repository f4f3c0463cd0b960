#include "core/charts/population_strip.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double least_decade = 4, decades = 3;  // of strip_least and strip_most

double share_at(const ScreenRect& strip, double x) {
  return strip.width > 0 ? std::clamp((x - strip.x) / strip.width, 0.0, 1.0) : 0;
}

std::int64_t least_at(const ScreenRect& strip, double x) {
  return share_at(strip, x) <= 0 ? PopulationRange{}.least : strip_count(strip, x);
}

std::int64_t most_at(const ScreenRect& strip, double x) {
  return share_at(strip, x) >= 1 ? PopulationRange{}.most : strip_count(strip, x);
}

}  // namespace

double strip_x(const ScreenRect& strip, std::int64_t population_count) {
  const auto count = static_cast<double>(std::clamp(population_count, strip_least, strip_most));
  return strip.x + strip.width * (std::log10(count) - least_decade) / decades;
}

std::int64_t strip_count(const ScreenRect& strip, double x) {
  const double exact = std::pow(10.0, least_decade + decades * share_at(strip, x));
  const double figure = std::pow(10.0, std::floor(std::log10(exact) + 1e-9) - 1);
  return static_cast<std::int64_t>(std::llround(std::round(exact / figure) * figure));
}

PopulationRange range_between(const ScreenRect& strip, double x, double other_x) {
  return {least_at(strip, std::min(x, other_x)), most_at(strip, std::max(x, other_x))};
}

PopulationRange with_least_at(const PopulationRange& range, const ScreenRect& strip, double x) {
  return {std::min(least_at(strip, x), range.most), range.most};
}

PopulationRange with_most_at(const PopulationRange& range, const ScreenRect& strip, double x) {
  return {range.least, std::max(most_at(strip, x), range.least)};
}

}  // namespace atlas
