// The communes of the laureates' perimeters among the words by which they are found.
#pragma once

#include "core/catalog.h"
#include "core/geo/geography.h"

namespace atlas {

// Adds those whose names the geography knows. A catalogue that has communes already stays as it is.
void index_communes(Catalog& catalog, const Geography& geography);

}  // namespace atlas
