#include "html/markup.h"

#include <algorithm>

#include "core/i18n/filling.h"

namespace atlas::html {

std::string filled(std::string_view pattern, const std::vector<Value>& values) {
  return filled_with(pattern, [&](std::string_view name, std::string_view placeholder) {
    const auto value = std::ranges::find(values, name, &Value::name);
    return value == values.end() ? placeholder : std::string_view(value->markup);
  });
}

std::string defined(std::string_view term, std::string description) {
  return filled("<div><dt>{label}</dt><dd>{value}</dd></div>\n",
                {words("label", term), markup("value", std::move(description))});
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
