// The places of the laureates' perimeters among the words by which they are found.
#pragma once

#include "core/data/catalog.h"
#include "core/geo/geography.h"

namespace atlas {

// The départements that have a part of a laureate's territory, by name and number: « Nord (59) ». They are those of its
// communes, of its perimeters, and all of a région that is one. The others of France, and its régions, are nobody's.
void index_departements(Catalog& catalog, const Geography& geography);

// Adds the communes whose names the geography knows, and the towns, which are nobody's. A catalogue that has communes
// already stays as it is.
void index_communes(Catalog& catalog, const Geography& geography);

}  // namespace atlas
