// The map or a chart as a picture of its own: an SVG document with its title, what is filtered, and where it is from.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/data/world.h"
#include "core/layout/text_measure.h"
#include "core/look/palette.h"
#include "core/state/state.h"

namespace atlas::figure {

inline constexpr double least_side = 240, most_side = 8192;  // of a figure: smaller it says nothing

struct Wish {
  std::optional<ChartKind> chart;  // nothing: the map
  double width = 1200;  // units of the drawing, from least_side to most_side; others are taken to the nearest
  double height = 800;
  std::string_view title;   // over it
  std::string_view source;  // under it, before the attribution of the data
};

// Of what the state shows, at the end of a movement; nobody is pointed at.
std::string figure(State state, const World& world, const Palette& palette, const TextWidthEm& width_of,
                   const Wish& wish);

}  // namespace atlas::figure
