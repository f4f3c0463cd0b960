// A filter in words, for a picture that has no chips.
#pragma once

#include <string>

#include "core/data/catalog.h"
#include "core/data/filter.h"

namespace atlas::figure {

// "Or, Argent · Inclusion numérique · « Rennes »"; empty for everyone.
std::string filter_words(const Filter& filter, const Catalog& catalog);

}  // namespace atlas::figure
