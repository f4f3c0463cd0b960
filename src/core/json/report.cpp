#include <algorithm>

#include "core/json/document.h"

namespace atlas::json {

void Report::add(std::string_view path, Text sentence, TextArguments arguments) {
  ++count_;
  if (!is_full()) problems_.push_back({document_, std::string(path), sentence, std::move(arguments)});
}

std::string told_choices(std::span<const std::string_view> choices) {
  constexpr std::size_t most_told = 12;
  std::string list;
  for (const std::string_view id : choices.first(std::min(choices.size(), most_told))) {
    if (!list.empty()) list += ", ";
    list += id;
  }
  return choices.size() > most_told ? list + "…" : list;
}

}  // namespace atlas::json
