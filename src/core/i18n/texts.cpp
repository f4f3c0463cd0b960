#include "core/i18n/texts.h"

#include <algorithm>

#include "core/i18n/filling.h"
#include "core/i18n/french_texts.h"

namespace atlas {

namespace {

constexpr std::string_view narrow_no_break_space = "\u202F";

}  // namespace

std::string_view Texts::operator[](Text id) const {
  const auto index = static_cast<std::size_t>(id);
  return index < sentences_.size() ? std::string_view(sentences_[index]) : french_texts[index];
}

std::string Texts::filled(Text id, const TextArguments& arguments) const {
  return filled_with((*this)[id], [&](std::string_view name, std::string_view placeholder) {
    const auto argument = std::ranges::find(arguments, name, &TextArguments::value_type::first);
    return argument == arguments.end() ? placeholder : std::string_view(argument->second);
  });
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
