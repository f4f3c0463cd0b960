// Where the facts are from.
#pragma once

#include <string>

#include "core/data/catalog.h"

namespace atlas::html {

// One source as a line: its title, a link where it has an address, who publishes it, and its licence. In French.
std::string source(const Source& one);
// All of them, each with an id that a link may lead to: source-insee-2023.
std::string sources(const Catalog& catalog);

}  // namespace atlas::html
