// The silhouette of each tier's medal, the same on the map, in the charts and in the page: a tier is never told by
// colour alone. Or: a rosette; argent: a hexagon; bronze: a diamond.
#pragma once

#include <array>
#include <vector>

#include "core/data/catalog.h"
#include "core/geo/points.h"

namespace atlas {

// The rosette's lobes: radius 1 - depth at the bottom of a notch. Shared with shaders/medal.frag.
inline constexpr int rosette_lobe_count = 10;
inline constexpr double rosette_notch_depth = 0.16;

// Distance from the centre to the silhouette in the direction `angle_radians` (0 right, screen y down), for a medal of
// radius 1. Areas are evened out so that no tier looks larger than another.
double medal_radius(Tier tier, double angle_radians);
// The silhouette as a closed polygon around the origin, radius 1, fine enough for 40 px.
std::vector<ScreenPoint> medal_outline(Tier tier);
// One a tier, for those who draw them every frame.
using MedalOutlines = std::array<std::vector<ScreenPoint>, tier_count>;
MedalOutlines medal_outlines();

}  // namespace atlas
