// A pattern whose {names} are filled with what they stand for: sentences and markup alike.
#pragma once

#include <string>
#include <string_view>

namespace atlas {

// Each {name} becomes `value_of(name, placeholder)`, where `placeholder` is {name} itself, to be answered where the
// name is not known; a brace that is not closed stays as it is.
template <typename ValueOf>
std::string filled_with(std::string_view pattern, const ValueOf& value_of) {
  std::string filled;
  for (;;) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = open == pattern.npos ? pattern.npos : pattern.find('}', open);
    if (close == pattern.npos) return filled.append(pattern);
    const std::string_view placeholder = pattern.substr(open, close + 1 - open);
    filled.append(pattern.substr(0, open));
    filled.append(value_of(placeholder.substr(1, placeholder.size() - 2), placeholder));
    pattern.remove_prefix(close + 1);
  }
}

}  // namespace atlas
