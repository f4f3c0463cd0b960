// The silhouettes of medals, the same on the map, in the charts and in the page: a tier is never told by colour alone.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/geo/points.h"

namespace atlas {

enum class MedalShape : std::uint8_t { rosette, hexagon, diamond, square, triangle };
// As an edition's document says them.
inline constexpr std::array<std::string_view, 5> medal_shape_ids{"rosette", "hexagon", "diamond", "square", "triangle"};

// Lengths in radii of the medal. Areas are within 5 % of each other, so that no tier looks larger than another.
struct Silhouette {
  int side_count = 0;       // 0: a rosette
  double radius = 1;        // of the corners
  double turn_radians = 0;  // of the first corner, from the right, screen y down
  double reach = 1.12;      // how far it goes, with its white rim
};
Silhouette silhouette_of(MedalShape shape);

// The rosette's lobes: radius 1 - depth at the bottom of a notch. As in shaders/medal.frag.
inline constexpr int rosette_lobe_count = 10;
inline constexpr double rosette_notch_depth = 0.16;

// Distance from the centre to the silhouette in the direction `angle_radians` (0 right, screen y down), for a medal of
// radius 1.
double medal_radius(MedalShape shape, double angle_radians);
// The silhouette as a closed polygon around the origin, radius 1, fine enough for 40 px.
std::vector<ScreenPoint> medal_outline(MedalShape shape);
// One a shape, for those who draw them every frame.
using MedalOutlines = std::array<std::vector<ScreenPoint>, medal_shape_ids.size()>;
MedalOutlines medal_outlines();

}  // namespace atlas
