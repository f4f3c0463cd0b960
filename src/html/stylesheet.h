// page.css: the palette and web/styles, for every page of the site.
#pragma once

#include <string>
#include <string_view>

#include "core/data/catalog.h"

namespace atlas::html {

// `styles`: the files of web/styles, one after another.
std::string stylesheet(const Catalog& catalog, std::string_view styles);

}  // namespace atlas::html
