// What the document says of the laureates among the words by which they are found: names, projects, seats, perimeters,
// régions and themes. Départements and communes come with the geography (place_index.h).
#pragma once

#include "core/data/catalog.h"

namespace atlas {

// Once, of a catalogue that was read without fault.
void index_for_search(Catalog& catalog);

}  // namespace atlas
