#include "core/query/escapes.h"

#include <algorithm>
#include <cstdint>

#include "core/base/utf8.h"

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

constexpr std::size_t most_digits = 4;  // of a number, after its zeros

struct Numbered {
  std::uint32_t code = 0;
  std::size_t length = 0;  // bytes of the text; none where there is no such sign
};

// Of at most four digits.
Numbered number_at(std::string_view text, std::size_t at, std::uint32_t base) {
  Numbered number;
  while (number.length < most_digits && at + number.length < text.size()) {
    const int digit = hex_digit(text[at + number.length]);
    if (digit < 0 || digit >= static_cast<int>(base)) break;
    number.code = number.code * base + static_cast<std::uint32_t>(digit);
    ++number.length;
  }
  return number;
}

Numbered html_at(std::string_view text, std::size_t at) {
  constexpr std::string_view again = "amp;";
  const auto is_again = [&](std::size_t at) {
    return std::ranges::equal(text.substr(std::min(at, text.size()), again.size()), again, {}, lower);
  };
  std::size_t end = at + 1;
  while (is_again(end)) end += again.size();
  if (end >= text.size() || text[end] != '#') return {};
  ++end;
  const bool is_hex = end < text.size() && lower(text[end]) == 'x';
  if (is_hex) ++end;
  const std::size_t digits = std::min(text.find_first_not_of('0', end), text.size());
  Numbered number = number_at(text, digits, is_hex ? 16 : 10);
  end = digits + number.length;
  if (number.length == 0 || end >= text.size() || text[end] != ';') return {};
  number.length = end + 1 - at;
  return number;
}

Numbered json_at(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size() || lower(text[at + 1]) != 'u') return {};
  Numbered number = number_at(text, at + 2, 16);
  number.length = number.length == most_digits ? most_digits + 2 : 0;
  return number;
}

// UTF-8, escaped; nothing for half a letter of UTF-16.
std::string escape_of(std::uint32_t code) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  std::string escape;
  const auto add = [&](std::uint32_t byte) { escape.append({'%', hex[byte >> 4U], hex[byte & 15U]}); };
  if (code < 0x80U) {
    add(code);
  } else if (code < 0x800U) {
    add(0xC0U | code >> 6U);
    add(0x80U | (code & 0x3FU));
  } else if (code < 0xD800U || code > 0xDFFFU) {
    add(0xE0U | code >> 12U);
    add(0x80U | (code >> 6U & 0x3FU));
    add(0x80U | (code & 0x3FU));
  }
  return escape;
}

}  // namespace

std::string without_numbers(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    const Numbered sign = c == '&' ? html_at(text, at) : c == '\\' ? json_at(text, at) : Numbered{};
    if (sign.length == 0)
      plain += c;
    else if (sign.code == '&' || sign.code == '=')
      plain += static_cast<char>(sign.code);
    else
      plain += escape_of(sign.code);
    at += std::max<std::size_t>(sign.length, 1);
  }
  return plain;
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
