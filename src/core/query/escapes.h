// The %26 of a query string, however often they were escaped: %2526, %252526.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace atlas {

// ASCII's.
constexpr char lower(char c) {
  return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

// A letter of the query, or an escape.
struct Unit {
  unsigned char byte;
  std::size_t length;  // bytes of the query
  bool is_raw;         // no escape
};

// `at` is less than the size of the text. A stray % is a %.
Unit unit_at(std::string_view text, std::size_t at);

// The signs that are written by their numbers, as HTML and JSON do: `&#61;`, or once more, `&amp;#61;`; `\u0026`. Those
// that part queries are as they are then, others as addresses write them.
std::string without_numbers(std::string_view text);

// application/x-www-form-urlencoded, decoded as often as it can be. UTF-8: bytes that are none are taken for Latin-1's.
std::string decoded(std::string_view encoded);
// The same for words, which keep what they say: they were encoded twice only where that makes letters of them.
std::string free_text(std::string_view encoded);

}  // namespace atlas
