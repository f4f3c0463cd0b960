// form#filtres: the HTML twins of what the canvas lets one choose.
#pragma once

#include <string>

#include "core/data/catalog.h"

namespace atlas::html {

// Hidden until a script can act on it.
std::string filters_form(const Catalog& catalog);

}  // namespace atlas::html
