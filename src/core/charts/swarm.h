// Marks along a line, moved off it as far as it takes for none to hide another. The same places give the same swarm.
#pragma once

#include <optional>
#include <vector>

namespace atlas {

// From the line, CSS pixels, positive down: one a place along it, nothing for those that have no room within
// `half_height` of it. `distance` between the centres of two marks, more than 0; places in ascending order.
std::vector<std::optional<double>> swarm_offsets(const std::vector<double>& places, double distance,
                                                 double half_height);

}  // namespace atlas
