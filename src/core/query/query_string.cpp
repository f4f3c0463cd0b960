#include "core/query/query_string.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/query/code_text.h"
#include "core/query/escapes.h"

namespace atlas {

namespace {

// Names whose values are codes, which may be decoded as often as possible without losing anything. `layout` is read by
// the page alone.
constexpr std::array<std::string_view, 16> code_names{
    "region", "theme", "tier",  "kind",  "departement", "population", "select", "view",
    "mode",   "step",  "chart", "layer", "lang",        "appearance", "map",    "layout"};
constexpr int most_rounds = 2;  // of queries in values of queries

// The length of what stands between `&` and `;` when HTML writes a `&` (amp, #38, #x26) and it begins at `at`.
std::size_t reference_length(std::string_view text, std::size_t at) {
  const auto is_at = [&](std::size_t at, std::string_view word) {
    return std::ranges::equal(text.substr(std::min(at, text.size()), word.size()), word, {}, lower);
  };
  const auto after_zeros = [&](std::size_t at) { return std::min(text.find_first_not_of('0', at), text.size()); };
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

// The separator of two pairs at `at`: a run of `&`, `?`, `;` and `®`. The latter is what readers of HTML make of the
// first letters of `&region`.
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

// True when the text begins with a name followed by `=`.
bool begins_pair(std::string_view text) {
  const auto is_of_name = [](char c) {
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || c == '-' || c == '_';
  };
  const auto end = std::ranges::find_if_not(text, is_of_name);
  return end != text.begin() && end != text.end() && *end == '=';
}

// A `&` always separates. The other signs do so only before a name, since words that are looked for may end with « ? ».
std::vector<std::string_view> pieces_of(std::string_view text) {
  text = text.substr(0, text.find('#'));
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
  const std::string plain = without_numbers(query);
  for (const std::string_view piece : pieces_of(plain)) {
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
    if (rounds > 0 && pieces_of(without_numbers(value)).size() > 1)
      read(name.append("=").append(value), rounds - 1, pairs);
    else
      pairs.push_back({std::move(name), std::move(value)});
  }
}

}  // namespace

std::vector<QueryPair> pairs_of(std::string_view query) {
  std::vector<QueryPair> pairs;
  read(query, most_rounds, pairs);
  return pairs;
}

}  // namespace atlas
