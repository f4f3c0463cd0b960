// Text as UTF-8, letter by letter. Any bytes are accepted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace atlas {

struct CodePoint {
  std::uint32_t code = 0;  // 0 for a byte that begins none, and for a NUL
  std::size_t bytes = 1;
};

// `at` is less than the size of the text.
CodePoint code_point_at(std::string_view text, std::size_t at);

bool is_utf8(std::string_view text);
// The same text, with a replacement sign (U+FFFD) for each byte that is no UTF-8.
std::string repaired(std::string_view text);

}  // namespace atlas
