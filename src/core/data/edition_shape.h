// What data/edition.schema.json says of an edition. The tables are made of it by the build.
#pragma once

#include "core/json/shape.h"

namespace atlas {

extern const json::Shape edition_shape;    // the document
extern const json::Shape laureates_shape;  // the list of them in it
extern const json::Shape laureate_shape;   // one of them

}  // namespace atlas
