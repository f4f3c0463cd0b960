// What surrounds the laureates: the selection, the forum, the criteria, the jury, the association, and the sources.
#pragma once

#include <string>

#include "core/catalog.h"

namespace atlas::html {

std::string about(const Catalog& catalog);
std::string sources(const Catalog& catalog);

}  // namespace atlas::html
