// How texts of the documents are written, by their names in the $defs of data/edition.schema.json: the same rules as
// the patterns there. tests/support/how_texts_are_written.txt holds the two together.
#pragma once

#include "core/json/shape.h"

namespace atlas::json::grammar {

extern const Grammar words, display_words, id, day, address, tone, siren, commune_code, departement_code, region_code,
    perimeter_code;

}  // namespace atlas::json::grammar
