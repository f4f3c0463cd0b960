// The scale of the population chart: inhabitants along a line, each decade as long as the next.
#pragma once

#include <cstdint>

#include "core/data/filter.h"
#include "core/geo/points.h"

namespace atlas {

inline constexpr std::int64_t strip_least = 10'000;
inline constexpr std::int64_t strip_most = 10'000'000;

// CSS pixels from the left of the canvas; past the ends of the scale: at its ends.
double strip_x(const ScreenRect& strip, std::int64_t population_count);
// Inhabitants at that place, in two figures: a hand is not more precise.
std::int64_t strip_count(const ScreenRect& strip, double x);
// Between two places in any order. An end of the strip leaves that end open.
PopulationRange range_between(const ScreenRect& strip, double x, double other_x);
// With its lower or upper end there instead, and never past the other.
PopulationRange with_least_at(const PopulationRange& range, const ScreenRect& strip, double x);
PopulationRange with_most_at(const PopulationRange& range, const ScreenRect& strip, double x);

}  // namespace atlas
