// A fuzz target of one of the readers of documents: compiled once each, with ATLAS_READER.
#include <cstddef>
#include <cstdint>

#include "fuzz/support/readers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  atlas::fuzz::ATLAS_READER({reinterpret_cast<const char*>(bytes), count});
  return 0;
}
