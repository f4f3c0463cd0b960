#include "core/query/told_value.h"

#include <cstddef>
#include <cstdint>

#include "core/base/utf8.h"

namespace atlas {

namespace {

constexpr std::size_t most_letters = 40;  // a hostile link must not fill the page
constexpr std::uint32_t joiner = 0x200D;

bool is_control(std::uint32_t code) {
  return code < 0x20U || (code >= 0x7FU && code < 0xA0U);
}

// Combining marks, joiners, variations, tones of skin, tags: they belong to what is before them.
bool is_mark(std::uint32_t code) {
  constexpr std::uint32_t ranges[][2] = {{0x300, 0x36F},   {0x1AB0, 0x1AFF},   {0x1DC0, 0x1DFF},
                                         {0x200C, joiner}, {0x20D0, 0x20FF},   {0xFE00, 0xFE0F},
                                         {0xFE20, 0xFE2F}, {0x1F3FB, 0x1F3FF}, {0xE0020, 0xE01EF}};
  for (const auto& [first, last] : ranges)
    if (first <= code && code <= last) return true;
  return false;
}

// Regional indicators: two of them make a flag, and are not to be cut apart.
bool is_half_a_flag(std::uint32_t code) {
  return code >= 0x1F1E6U && code <= 0x1F1FFU;
}

}  // namespace

std::string told_value(std::string_view value) {
  std::string line;
  std::size_t whole = 0;  // of the line, before the letter that is being read
  std::uint32_t before = 0;
  bool is_flag_open = false;
  std::size_t at = 0;
  for (std::size_t count = 0; at < value.size(); ++count) {
    const auto [code, bytes] = code_point_at(value, at);
    const bool ends_flag = is_flag_open && is_half_a_flag(code);
    const bool is_joined = at > 0 && (is_mark(code) || before == joiner || ends_flag);
    if (!is_joined) whole = line.size();
    if (count == most_letters) break;
    line += is_control(code) ? " " : value.substr(at, bytes);
    is_flag_open = is_half_a_flag(code) && !ends_flag;
    before = code;
    at += bytes;
  }
  if (at == value.size()) return line;
  if (whole > 0) line.resize(whole);  // else it is one letter with more marks than that
  return line + "…";
}

}  // namespace atlas
