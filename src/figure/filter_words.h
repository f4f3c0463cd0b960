// A filter in words, for a picture that has no chips.
#pragma once

#include <string>

#include "core/catalog.h"
#include "core/filter.h"

namespace atlas::figure {

// "Or, Argent · Inclusion numérique · « Rennes »"; empty for everyone.
std::string filter_words(const Filter& filter, const Catalog& catalog);

}  // namespace atlas::figure
