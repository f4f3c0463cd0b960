#include "html/markup.h"

#include <algorithm>

namespace atlas::html {

std::string filled(std::string_view pattern, const std::vector<Value>& values) {
  std::string result;
  for (;;) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = open == pattern.npos ? pattern.npos : pattern.find('}', open);
    if (close == pattern.npos) return result.append(pattern);
    const std::string_view name = pattern.substr(open + 1, close - open - 1);
    const auto value =
        std::find_if(values.begin(), values.end(), [name](const Value& one) { return one.name == name; });
    result.append(pattern.substr(0, open));
    result.append(value == values.end() ? pattern.substr(open, close + 1 - open) : std::string_view(value->markup));
    pattern.remove_prefix(close + 1);
  }
}

std::string marked(std::string_view text, const std::vector<std::string>& names) {
  std::string result;
  for (const std::string& name : names) {
    const std::size_t at = text.find(name);
    if (at == text.npos) continue;
    result += escaped(text.substr(0, at));
    result += filled(R"(<span lang="fr" translate="no">{name}</span>)", {words("name", name)});
    text.remove_prefix(at + name.size());
  }
  return result + escaped(text);
}

std::string medal_icon(std::string_view tier_id) {
  return filled(R"(<svg class="medal tier-{tier}" aria-hidden="true"><use href="#medal-{tier}"/></svg>)",
                {words("tier", tier_id)});
}

}  // namespace atlas::html
