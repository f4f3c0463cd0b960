#include "core/escapes.h"

#include "core/utf8.h"

namespace atlas {

namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  return lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10 : -1;
}

// The two digits at `at`, -1 where they are none.
int hex_byte(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return -1;
  const int high = hex_digit(text[at]), low = hex_digit(text[at + 1]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

}  // namespace

Unit unit_at(std::string_view text, std::size_t at) {
  const Unit raw{static_cast<unsigned char>(text[at]), 1, true};
  if (text[at] != '%') return raw;
  std::size_t digits = at + 1;
  while (text.substr(digits, 2) == "25" && hex_byte(text, digits + 2) >= 0) digits += 2;
  const int byte = hex_byte(text, digits);
  return byte < 0 ? raw : Unit{static_cast<unsigned char>(byte), digits + 2 - at, false};
}

namespace {

// Bytes that are no UTF-8 are those of older encodings.
std::string as_utf8(std::string bytes) {
  if (is_utf8(bytes)) return bytes;
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80U)
      text += c;
    else
      text.append(1, static_cast<char>(0xC0U | byte >> 6U)).append(1, static_cast<char>(0x80U | (byte & 0x3FU)));
  }
  return text;
}

// application/x-www-form-urlencoded; a stray % stays a %.
std::string bytes_of(std::string_view encoded, bool is_once) {
  std::string bytes;
  for (std::size_t at = 0; at < encoded.size();) {
    Unit unit = unit_at(encoded, at);
    if (is_once && !unit.is_raw) unit = {static_cast<unsigned char>(hex_byte(encoded, at + 1)), 3, false};
    bytes += unit.is_raw && unit.byte == '+' ? ' ' : static_cast<char>(unit.byte);
    at += unit.length;
  }
  return bytes;
}

}  // namespace

std::string decoded(std::string_view encoded) {
  return as_utf8(bytes_of(encoded, false));
}

std::string free_text(std::string_view encoded) {
  std::string whole = bytes_of(encoded, false);
  return is_utf8(whole) ? whole : as_utf8(bytes_of(encoded, true));
}

}  // namespace atlas
