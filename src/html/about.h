// What the explorer's page says of the label itself: how many asked for it, what it rewards. label_page.h says the
// rest.
#pragma once

#include <string>

#include "core/data/catalog.h"

namespace atlas::html {

std::string figures(const Catalog& catalog);
// What it rewards and what it asks in return, as words.
std::string about(const Catalog& catalog);

}  // namespace atlas::html
