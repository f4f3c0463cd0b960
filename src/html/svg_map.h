// The map before the canvas, or without it: France, and a link and a name a laureate, at the places that the canvas
// would give them.
#pragma once

#include <string>

#include "core/layout/text_measure.h"
#include "core/screen.h"

namespace atlas::html {

// The symbols that `medal_icon` and the map's medals refer to; once a page.
std::string medal_symbols(const Catalog& catalog);

std::string svg_map(const World& world, const TextWidthEm& width_of);

}  // namespace atlas::html
