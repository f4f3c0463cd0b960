// Bounds, middles and insides of areas.
#pragma once

#include "core/geo/geography.h"

namespace atlas {

// Twice the signed area in m²: positive anticlockwise.
double doubled_area(const Ring& ring);
// Fills `bounds` and `center` from `rings`, which has at least one.
void complete(Area& area);

}  // namespace atlas
