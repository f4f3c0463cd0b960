// table#laureats: all that the picture says, in words, a row a laureate.
#pragma once

#include <string>

#include "core/data/catalog.h"

namespace atlas::html {

std::string laureates_table(const Catalog& catalog);

}  // namespace atlas::html
