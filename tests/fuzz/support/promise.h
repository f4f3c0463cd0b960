// What must hold whatever comes in: a broken promise ends the program with a sentence, so that whoever runs it (a
// fuzzer, the sweep, a test of the corpus) has the input and the reason.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace atlas::fuzz {

inline void promise(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

}  // namespace atlas::fuzz
