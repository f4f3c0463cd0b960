#include "core/layout/letter_widths.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <unordered_map>

#include "core/base/decimal.h"
#include "core/base/utf8.h"

namespace atlas {

namespace {

constexpr double unknown_em = 0.85;

using Widths = std::unordered_map<std::uint32_t, double>;  // em of the text size, by code point

std::string_view taken_before(std::string_view& text, char end) {
  const std::size_t at = std::min(text.find(end), text.size());
  const std::string_view part = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return part;
}

TextWidthEm width_of(Widths widths) {
  return [known = std::make_shared<const Widths>(std::move(widths))](std::string_view text) {
    double sum = 0;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint letter = code_point_at(text, at);
      const auto found = known->find(letter.code);
      sum += found == known->end() ? unknown_em : found->second;
      at += letter.bytes;
    }
    return sum * measured_em;
  };
}

}  // namespace

FaceWidths read_letter_widths(std::string_view document) {
  Widths regular, bold;
  while (!document.empty()) {
    std::string_view line = taken_before(document, '\n');
    const auto code = decimal_of(taken_before(line, '\t')), first = decimal_of(taken_before(line, '\t')),
               second = decimal_of(line);
    if (!code || *code < 0 || !first || !second) continue;
    const auto letter = static_cast<std::uint32_t>(*code);
    regular[letter] = *first;
    bold[letter] = *second;
  }
  return {width_of(std::move(regular)), width_of(std::move(bold))};
}

}  // namespace atlas
