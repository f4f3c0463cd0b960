#include "core/i18n/text.h"

#include "core/i18n/texts.h"

namespace atlas {

namespace {

constexpr std::string_view narrow_no_break_space = "\u202F";

std::string_view argument_named(const TextArguments& arguments, std::string_view name, std::string_view otherwise) {
  for (const auto& [known, value] : arguments) {
    if (known == name) return value;
  }
  return otherwise;
}

}  // namespace

std::string_view text(Text id) {
  return french_texts[static_cast<std::size_t>(id)];
}

std::string text(Text id, const TextArguments& arguments) {
  std::string filled;
  std::string_view rest = text(id);
  for (;;) {
    const std::size_t open = rest.find('{');
    const std::size_t close = open == rest.npos ? rest.npos : rest.find('}', open);
    if (close == rest.npos) return filled.append(rest);
    const std::string_view name = rest.substr(open + 1, close - open - 1);
    filled.append(rest.substr(0, open));
    filled.append(argument_named(arguments, name, rest.substr(open, close + 1 - open)));
    rest.remove_prefix(close + 1);
  }
}

std::string grouped_number(long long value) {
  const std::string plain = std::to_string(value);
  std::string_view digits = plain;
  std::string grouped;
  if (value < 0) {
    grouped = "\u2212";
    digits.remove_prefix(1);
  }
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped.append(narrow_no_break_space);
    grouped.push_back(digits[i]);
  }
  return grouped;
}

}  // namespace atlas
