#include "core/state/link_values.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "core/base/decimal.h"
#include "core/state/view.h"

namespace atlas {

namespace {

// Inhabitants are whole.
std::optional<std::int64_t> count_of(std::string_view digits, std::int64_t otherwise) {
  if (digits.empty()) return otherwise;
  const auto count = decimal_of(digits);
  if (!count || digits.find_first_of(".-") != digits.npos) return std::nullopt;
  return static_cast<std::int64_t>(*count);
}

}  // namespace

std::optional<PopulationRange> range_of(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == text.npos) return std::nullopt;
  const auto first = count_of(text.substr(0, dash), PopulationRange{}.least);
  const auto last = count_of(text.substr(dash + 1), PopulationRange{}.most);
  if (!first || !last) return std::nullopt;
  return PopulationRange{std::min(*first, *last), std::max(*first, *last)};
}

std::optional<int> step_of(std::string_view text) {
  const auto step = decimal_of(text);
  if (!step || *step < 1 || *step > most_steps_of_a_story || *step != std::floor(*step)) return std::nullopt;
  return static_cast<int>(*step);
}

std::string encoded(std::string_view plain) {
  constexpr std::string_view digits = "0123456789ABCDEF", hex_digits = "0123456789ABCDEFabcdef";
  std::string text;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const char c = plain[i];
    const auto is_hex_at = [&](std::size_t at) {
      return at < plain.size() && hex_digits.find(plain[at]) != hex_digits.npos;
    };
    const bool is_of_escape = i > 0 && plain[i - 1] == '%' && is_hex_at(i) && is_hex_at(i + 1);
    const bool is_plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    const auto byte = static_cast<unsigned char>(c);
    if (is_plain && !is_of_escape)
      text += c;
    else
      text.append("%").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
  }
  return text;
}

std::string text_of(const PopulationRange& range) {
  if (range == PopulationRange{}) return {};
  const bool has_end = range.most != PopulationRange{}.most;
  return std::to_string(range.least) + "-" + (has_end ? std::to_string(range.most) : "");
}

}  // namespace atlas
