#include "core/query_string.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "core/utf8.h"

namespace atlas {

namespace {

// Names whose values are codes: nothing of them is lost when they are decoded as often as they can be. `layout` is the
// page's.
constexpr std::array<std::string_view, 15> code_names{"region", "theme", "tier",       "kind", "population",
                                                      "select", "view",  "mode",       "step", "chart",
                                                      "layer",  "lang",  "appearance", "map",  "layout"};
constexpr int most_rounds = 2;  // of queries in values of queries

char lower(char c) {
  return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

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

// A letter of the query, or an escape, however often it was escaped: %26, %2526, %252526.
struct Unit {
  unsigned char byte;
  std::size_t length;
  bool is_raw;
};

Unit unit_at(std::string_view text, std::size_t at) {
  const Unit raw{static_cast<unsigned char>(text[at]), 1, true};
  if (text[at] != '%') return raw;
  std::size_t digits = at + 1;
  while (text.substr(digits, 2) == "25" && hex_byte(text, digits + 2) >= 0) digits += 2;
  const int byte = hex_byte(text, digits);
  return byte < 0 ? raw : Unit{static_cast<unsigned char>(byte), digits + 2 - at, false};
}

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

std::string decoded(std::string_view encoded) {
  return as_utf8(bytes_of(encoded, false));
}

// Words keep what they say: they were encoded twice only where that makes letters of them.
std::string free_text(std::string_view encoded) {
  std::string whole = bytes_of(encoded, false);
  return is_utf8(whole) ? whole : as_utf8(bytes_of(encoded, true));
}

// Of a `&` as HTML writes it, what stands between the `&` and the `;` at `at`: amp, #38, #x26.
std::size_t reference_length(std::string_view text, std::size_t at) {
  const auto is_at = [&](std::size_t place, std::string_view word) {
    return std::ranges::equal(text.substr(std::min(place, text.size()), word.size()), word, {}, lower);
  };
  const auto after_zeros = [&](std::size_t place) { return std::min(text.find_first_not_of('0', place), text.size()); };
  std::size_t end = at;
  if (is_at(at, "amp")) {
    end += 3;
  } else if (at < text.size() && unit_at(text, at).byte == '#') {
    const std::size_t number = at + unit_at(text, at).length;
    const bool is_hex = is_at(number, "x");
    const std::size_t digits = after_zeros(number + (is_hex ? 1 : 0));
    if (is_at(digits, is_hex ? "26" : "38")) end = digits + 2;
  }
  return end > at && end < text.size() && unit_at(text, end).byte == ';' ? end - at : 0;
}

// What parts two pairs at `at`: a run of `&`, `?`, `;` and of ®, which readers of HTML make of the first letters of
// &region.
struct Parting {
  std::size_t length = 0;
  std::size_t ampersand = std::string_view::npos;  // the first that is written as it is, from `at`
};

std::size_t sign_length(std::string_view text, std::size_t at) {
  constexpr unsigned char registered = 0xAE, before_registered = 0xC2;  // in Latin-1; before it in UTF-8
  const Unit unit = unit_at(text, at);
  if (unit.byte == '&' || unit.byte == '?' || unit.byte == ';') return unit.length;
  if (unit.byte == registered && !unit.is_raw) return unit.length;
  if (unit.byte != before_registered || at + unit.length >= text.size()) return 0;
  const Unit next = unit_at(text, at + unit.length);
  return next.byte == registered ? unit.length + next.length : 0;
}

Parting parting_at(std::string_view text, std::size_t at) {
  Parting parting;
  for (std::size_t end = at; end < text.size();) {
    const std::size_t length = sign_length(text, end);
    if (length == 0) break;
    if (text[end] == '&' && parting.ampersand == text.npos) parting.ampersand = end - at;
    end += length;
    end += reference_length(text, end);
    parting.length = end - at;
  }
  return parting;
}

// A name and its `=`.
bool begins_pair(std::string_view text) {
  const auto is_of_name = [](char c) {
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || c == '-' || c == '_';
  };
  const auto end = std::ranges::find_if_not(text, is_of_name);
  return end != text.begin() && end != text.end() && *end == '=';
}

// The `#` of a reference is none.
std::string_view before_fragment(std::string_view text) {
  for (std::size_t at = text.find('#'); at != text.npos; at = text.find('#', at + 1)) {
    if (at == 0 || text[at - 1] != '&' || reference_length(text, at) == 0) return text.substr(0, at);
  }
  return text;
}

// A `&` parts whatever is around it; another sign, only before a name: words may end with « ? ».
std::vector<std::string_view> pieces_of(std::string_view text) {
  text = before_fragment(text);
  text.remove_prefix(std::min(text.find_first_not_of('?'), text.size()));
  std::vector<std::string_view> pieces;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Parting parting = parting_at(text, at);
    if (parting.length == 0) {
      at += unit_at(text, at).length;
      continue;
    }
    const std::size_t next = at + parting.length;
    const bool has_ampersand = parting.ampersand != text.npos;
    if (has_ampersand || begins_pair(text.substr(next))) {
      pieces.push_back(text.substr(begin, at - begin + (has_ampersand ? parting.ampersand : 0)));
      begin = next;
    }
    at = next;
  }
  pieces.push_back(text.substr(begin));
  return pieces;
}

std::string name_of(std::string_view encoded) {
  const std::string whole = decoded(encoded);
  const std::size_t sign = whole.find_last_of("&?;");
  std::string name = code_of(std::string_view(whole).substr(sign == whole.npos ? 0 : sign + 1));
  if (name.starts_with("amp")) name.erase(0, 3);
  return name == "ion" ? "region" : name;  // what is left of it after ®
}

void read(std::string_view query, int rounds, std::vector<QueryPair>& pairs) {
  for (const std::string_view piece : pieces_of(query)) {
    const std::size_t equals = piece.find('=');
    if (equals == piece.npos) {
      const std::string whole = decoded(piece);
      if (rounds > 0 && whole.find('=') != whole.npos) read(whole, rounds - 1, pairs);
      continue;
    }
    std::string name = name_of(piece.substr(0, equals));
    const std::string_view encoded = piece.substr(equals + 1);
    if (std::ranges::find(code_names, name) == code_names.end()) {
      pairs.push_back({std::move(name), free_text(encoded)});
      continue;
    }
    std::string value = decoded(encoded);
    if (rounds > 0 && pieces_of(value).size() > 1)
      read(name.append("=").append(value), rounds - 1, pairs);
    else
      pairs.push_back({std::move(name), std::move(value)});
  }
}

struct CodeRange {
  std::uint32_t first, last;
};

template <std::size_t count>
bool is_among(const CodeRange (&ranges)[count], std::uint32_t code) {
  return std::ranges::any_of(ranges, [code](CodeRange one) { return one.first <= code && code <= one.last; });
}

// White space, soft hyphens, joiners and marks of direction.
constexpr CodeRange unseen[] = {{'\t', '\r'},     {' ', ' '},       {0xA0, 0xA0},     {0xAD, 0xAD},
                                {0x1680, 0x1680}, {0x2000, 0x200F}, {0x2028, 0x202F}, {0x205F, 0x206F},
                                {0x3000, 0x3000}, {0xFE0E, 0xFE0F}, {0xFEFF, 0xFEFF}};
constexpr CodeRange dashes[] = {{'-', '-'}, {0x2010, 0x2015}, {0x2212, 0x2212}};
// After a code: a query, a fragment, a reference, markup.
constexpr CodeRange enders[] = {{'?', '?'}, {'#', '#'}, {'&', '&'}, {'<', '<'}, {'>', '>'}, {'"', '"'}};
// All but punctuation and signs, roughly: no code has more than ASCII, but a word that is none is no punctuation.
constexpr CodeRange letters[] = {{'0', '9'},     {'A', 'Z'},       {'a', 'z'},
                                 {0xC0, 0x1FFF}, {0x2C00, 0x2DFF}, {0x3040, 0xD7FF}};

std::string tidied(std::string_view value, bool keeps_dashes) {
  std::string code;
  std::size_t end = 0;  // after the last letter
  for (std::size_t at = 0; at < value.size();) {
    const auto [point, bytes] = code_point_at(value, at);
    if (is_among(enders, point)) {
      if (end > 0) break;
      at += bytes;
      continue;
    }
    const bool is_dash = is_among(dashes, point);
    const bool is_end = is_among(letters, point) || (is_dash && keeps_dashes);
    if (is_dash) {
      if (!code.ends_with('-') && (end > 0 || is_end)) code += '-';
    } else if (!is_among(unseen, point) && (end > 0 || is_end)) {
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

std::vector<QueryPair> pairs_of(std::string_view query) {
  std::vector<QueryPair> pairs;
  read(query, most_rounds, pairs);
  return pairs;
}

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
