// A laureate's territory as the stage looks at it: lines of text for web/scene, which lights it.
#pragma once

#include <string>

#include "core/data/world.h"
#include "core/layout/layout.h"

namespace atlas::figure {

// "seat\tX\tY", where its medal belongs; "area\tPATH", its areas as the data of an SVG path, when it has any; and
// "disc\tX\tY\tRADIUS" a commune whose halo stands for a part of it. In CSS pixels of a canvas of `viewport`, at the
// end of the flight to it.
std::string territory_outline(const World& world, Viewport viewport, LaureateIndex laureate);

}  // namespace atlas::figure
