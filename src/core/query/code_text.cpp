#include "core/query/code_text.h"

#include <algorithm>
#include <cstdint>

#include "core/base/utf8.h"
#include "core/query/escapes.h"

namespace atlas {

namespace {

struct CodeRange {
  std::uint32_t first, last;
};

template <std::size_t count>
bool is_among(const CodeRange (&ranges)[count], std::uint32_t code) {
  return std::ranges::any_of(ranges, [code](CodeRange one) { return one.first <= code && code <= one.last; });
}

// White space, soft hyphens, joiners, fillers and marks of direction.
constexpr CodeRange unseen[] = {{'\t', '\r'},     {' ', ' '},       {0xA0, 0xA0},     {0xAD, 0xAD},
                                {0x34F, 0x34F},   {0x61C, 0x61C},   {0x1680, 0x1680}, {0x180E, 0x180E},
                                {0x2000, 0x200F}, {0x2028, 0x202F}, {0x205F, 0x206F}, {0x3000, 0x3000},
                                {0x3164, 0x3164}, {0xFE0E, 0xFE0F}, {0xFEFF, 0xFEFF}};
constexpr CodeRange dashes[] = {{'-', '-'}, {0x2010, 0x2015}, {0x2212, 0x2212}};
// Signs that end a code: those of a query, a fragment, a reference, markup, an escape, and those that readers of HTML
// make of the names of other signs (&times, &para).
constexpr CodeRange enders[] = {{'?', '?'}, {'#', '#'}, {'&', '&'},   {'<', '<'},   {'>', '>'},  {'"', '"'},
                                {'(', ')'}, {'[', ']'}, {0xA1, 0xBF}, {0xD7, 0xD7}, {0xF7, 0xF7}};
// Letters and digits of most scripts, roughly. Codes are ASCII, but a word in another script must stay a word, and not
// be trimmed away as punctuation.
constexpr CodeRange letters[] = {{'0', '9'},       {'A', 'Z'},       {'a', 'z'},        {0xC0, 0x1FFF},
                                 {0x2C00, 0x2DFF}, {0x3040, 0xD7FF}, {0xFF10, 0xFF19},  {0xFF21, 0xFF3A},
                                 {0xFF41, 0xFF5A}, {0xFF66, 0xFFDC}, {0x10000, 0x1EFFF}};

std::string tidied(std::string_view value, bool keeps_dashes) {
  std::string code;
  std::size_t end = 0;  // after the last letter
  for (std::size_t at = 0; at < value.size();) {
    const auto [point, bytes] = code_point_at(value, at);
    const bool is_nothing = is_among(unseen, point) || point == '=';  // where a mail broke a line
    if (is_nothing || is_among(enders, point)) {
      if (!is_nothing && end > 0) break;
      at += bytes;
      continue;
    }
    const bool is_dash = is_among(dashes, point);
    const bool is_end = is_among(letters, point) || (is_dash && keeps_dashes);
    if (is_dash) {
      if (!code.ends_with('-') && (end > 0 || is_end)) code += '-';
    } else if (end > 0 || is_end) {
      code.append(value.substr(at, bytes));
    }
    if (is_end) end = code.size();
    at += bytes;
  }
  code.resize(end);
  std::ranges::transform(code, code.begin(), lower);
  if (code.starts_with("3d")) code.erase(0, 2);  // the = of a mail, as mails write it
  return code;
}

}  // namespace

std::string code_of(std::string_view value) {
  return tidied(value, false);
}

std::string number_code_of(std::string_view value) {
  return tidied(value, true);
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto [point, bytes] = code_point_at(text, at);
    if (!is_among(unseen, point)) return false;
    at += bytes;
  }
  return true;
}

}  // namespace atlas
