// Medals whose surface is as their inhabitants.
#pragma once

#include <vector>

#include "core/data/catalog.h"
#include "core/layout/layout.h"

namespace atlas {

// CSS pixels: of the laureate with most inhabitants, so that all of them leave room for the land.
double largest_radius(const Layout& layout, const std::vector<Laureate>& laureates, double pixels_per_metre);

// The radius of so many inhabitants where `most` have `largest` (pixels): the square root of the share, and never less
// than can be seen and clicked.
double population_radius(std::int64_t population_count, std::int64_t most, double largest, double em);

// So many inhabitants have the least radius, as have all that have fewer.
std::int64_t smallest_told_apart(std::int64_t most, double largest, double em);

// One a laureate.
std::vector<double> population_radii(const std::vector<Laureate>& laureates, double largest, double em);

std::int64_t most_inhabitants(const std::vector<Laureate>& laureates);

}  // namespace atlas
