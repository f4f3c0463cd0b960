#include "html/sources.h"

#include "html/markup.h"

namespace atlas::html {

std::string source(const Source& one) {
  const std::string title = one.url.empty() ? escaped(one.title)
                                            : filled(R"(<a href="{url}" rel="external">{title}</a>)",
                                                     {words("url", one.url), words("title", one.title)});
  return filled("{title}, {publisher}{licence}",
                {markup("title", title), words("publisher", one.publisher),
                 words("licence", one.licence.empty() ? "" : " (" + one.licence + ")")});
}

std::string sources(const Catalog& catalog) {
  std::string items;
  for (const Source& one : catalog.sources)
    items += filled("<li id=\"source-{id}\">{source}</li>\n", {words("id", one.id), markup("source", source(one))});
  return "<ul lang=\"fr\">\n" + items + "</ul>";
}

}  // namespace atlas::html
