#include "html/template.h"

#include <algorithm>

namespace atlas::html {

namespace {

void refuse(Result<std::string>& result, std::string_view file, Text sentence, std::string_view name) {
  result.errors.push_back({std::string(file), "", sentence, {{"name", std::string(name)}}});
}

}  // namespace

Result<std::string> fill_template(std::string_view page_template, std::string_view file, std::vector<Part> parts) {
  Result<std::string> result;
  std::string whole;
  std::string_view rest = page_template;
  for (std::size_t open = rest.find("{{"); open != rest.npos; open = rest.find("{{")) {
    const std::size_t close = rest.find("}}", open);
    if (close == rest.npos) break;
    const std::string_view name = rest.substr(open + 2, close - open - 2);
    const auto part = std::find_if(parts.begin(), parts.end(), [name](const Part& one) { return one.name == name; });
    whole.append(rest.substr(0, open));
    if (part == parts.end())
      refuse(result, file, Text::page_unknown_placeholder, name);
    else {
      whole += part->markup;
      part->is_used = true;
    }
    rest.remove_prefix(close + 2);
  }
  for (const Part& part : parts) {
    if (!part.is_used) refuse(result, file, Text::page_unused_placeholder, part.name);
  }
  if (result.errors.empty()) result.value = whole.append(rest);
  return result;
}

}  // namespace atlas::html
