// The project's own documents, and the small ones of the corpus: each read once a program.
#pragma once

#include <string>

#include "core/data/world.h"

namespace atlas::fuzz {

// Of a file of data/, or of another place beside it.
const std::string& document(const std::string& name);
const World& published_world();
// Of the small ones of tests/fuzz/corpus: two laureates, two départements.
const World& small_world();

}  // namespace atlas::fuzz
