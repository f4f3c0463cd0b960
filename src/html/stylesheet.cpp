#include "html/stylesheet.h"

#include "html/palette_css.h"

namespace atlas::html {

namespace {

// Spaces that only the source's readers need are not sent.
std::string compacted(std::string_view css) {
  std::string compact;
  while (!css.empty()) {
    if (css.starts_with("/*")) {
      const std::size_t end = css.find("*/");
      css.remove_prefix(end == css.npos ? css.size() : end + 2);
      continue;
    }
    const bool is_space = css[0] == ' ' || css[0] == '\n';
    const bool follows_space = !compact.empty() && (compact.back() == ' ' || compact.back() == '{' ||
                                                    compact.back() == ';' || compact.back() == '}');
    if (!is_space)
      compact += css[0];
    else if (!compact.empty() && !follows_space)
      compact += ' ';
    css.remove_prefix(1);
  }
  return compact;
}

}  // namespace

std::string stylesheet(const Catalog& catalog, std::string_view styles) {
  return palette_css(catalog) + compacted(styles);
}

}  // namespace atlas::html
