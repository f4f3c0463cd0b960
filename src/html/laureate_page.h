// A laureate's own page, for search engines and for those who follow a link to it: what its card says.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/data/world.h"

namespace atlas::html {

// Where the pages of the catalogue's language are on the site: "laureats/lyon.html".
std::string laureate_page_file(const Catalog& catalog, LaureateIndex laureate);

// `page_template`: web/laureate.template.html.
Result<std::string> laureate_page(const World& world, LaureateIndex laureate, std::string_view page_template);

}  // namespace atlas::html
