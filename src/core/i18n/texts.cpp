#include "core/i18n/texts.h"

#include "core/i18n/french_texts.h"

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

std::string_view Texts::operator[](Text id) const {
  const auto index = static_cast<std::size_t>(id);
  return index < sentences_.size() ? std::string_view(sentences_[index]) : french_texts[index];
}

std::string Texts::filled(Text id, const TextArguments& arguments) const {
  std::string filled;
  std::string_view rest = (*this)[id];
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

std::string Texts::counted(Text one, Text many, long long count, TextArguments arguments) const {
  const bool is_one = language_ == Language::french ? count < 2 : count == 1;
  arguments.emplace_back("count", number(count));
  return filled(is_one ? one : many, arguments);
}

std::string Texts::number(long long value) const {
  const std::string_view group = language_ == Language::french ? narrow_no_break_space : ",";
  const std::string plain = std::to_string(value);
  std::string_view digits = plain;
  std::string grouped;
  if (value < 0) {
    grouped = "\u2212";
    digits.remove_prefix(1);
  }
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped.append(group);
    grouped.push_back(digits[i]);
  }
  return grouped;
}

std::string Texts::listed(const std::vector<std::string>& items) const {
  std::string list;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) list += i + 1 == items.size() ? std::string((*this)[Text::list_and]) : ", ";
    list += items[i];
  }
  return list;
}

}  // namespace atlas
