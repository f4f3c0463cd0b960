// Bounds, middles and insides of areas.
#pragma once

#include "core/geo/geography.h"

namespace atlas {

// Twice the signed area in m²: positive anticlockwise.
double doubled_area(const Ring& ring);
// Fills `bounds` and `center` from `rings`, which has at least one.
void complete(Area& area);

// The least scale, in pixels a metre, at which a rectangle around `middle`, of half sides in pixels, touches none of
// the area's borders: their corners and the middles between them. It may then be wholly outside. Past `most` it stops
// counting, and answers with what it has.
double scale_that_fits(const Area& area, WorldPoint middle, double half_width, double half_height, double most);

}  // namespace atlas
