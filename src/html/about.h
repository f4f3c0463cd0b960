// What surrounds the laureates: the selection, the forum, the criteria, the jury, the association, and the sources.
#pragma once

#include <string>

#include "core/data/catalog.h"

namespace atlas::html {

std::string about(const Catalog& catalog);
// One source as a line: its title, a link where it has an address, who publishes it, and its licence. In French.
std::string source(const Source& one);
std::string sources(const Catalog& catalog);

}  // namespace atlas::html
