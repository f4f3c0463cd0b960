// The %26 of a query string, however often they were escaped: %2526, %252526.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace atlas {

// In lower case, for letters of ASCII; others stay as they are.
constexpr char lower(char c) {
  return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

// One byte of a decoded query: it stood there as itself, or as an escape (%41).
struct Unit {
  unsigned char byte;
  std::size_t length;  // bytes of the query
  bool is_raw;         // no escape
};

// `at` is less than the size of the text. A stray % is a %.
Unit unit_at(std::string_view text, std::size_t at);

// Replaces characters that are written by their numbers, as HTML (`&#61;`, or escaped again, `&amp;#61;`) and JSON
// (`\u0026`) do. Those that separate the parts of a query become themselves, others are percent-encoded.
std::string without_numbers(std::string_view text);

// application/x-www-form-urlencoded, decoded as often as it can be. UTF-8: bytes that are none are taken for Latin-1's.
std::string decoded(std::string_view encoded);
// The same for words that someone typed: they are decoded a second time only where that gives letters, so that a « % »
// that was meant stays.
std::string free_text(std::string_view encoded);

}  // namespace atlas
