#include "core/base/utf8.h"

namespace atlas {

namespace {

constexpr std::uint32_t last_code = 0x10FFFF;

constexpr bool is_half_a_letter(std::uint32_t code) {  // of UTF-16
  return code >= 0xD800U && code <= 0xDFFFU;
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
  constexpr std::uint32_t least_of_length[] = {0, 0, 0x80, 0x800, 0x10000};
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::uint32_t first = byte(at);
  const std::size_t length = first < 0x80U ? 1 : first < 0xC0U ? 0 : first < 0xE0U ? 2 : first < 0xF0U ? 3 : 4;
  if (length == 1) return {first, 1};
  if (length == 0 || first >= 0xF8U || at + length > text.size()) return {};
  std::uint32_t code = first & (0x7FU >> length);
  for (std::size_t i = at + 1; i < at + length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80U) return {};
    code = code << 6U | (byte(i) & 0x3FU);
  }
  if (code < least_of_length[length] || code > last_code || is_half_a_letter(code)) return {};
  return {code, length};
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, bytes] = code_point_at(text, at);
    if (code == 0 && text[at] != '\0') return false;
    at += bytes;
  }
  return true;
}

std::string repaired(std::string_view text) {
  std::string whole;
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, bytes] = code_point_at(text, at);
    whole += code == 0 && text[at] != '\0' ? "\uFFFD" : text.substr(at, bytes);
    at += bytes;
  }
  return whole;
}

}  // namespace atlas
