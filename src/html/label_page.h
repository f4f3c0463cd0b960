// The label's own page: where it was awarded, its criteria, its jury, the association, and the sources of all that the
// explorer says.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/data/catalog.h"

namespace atlas::html {

// Its file in the catalogue's language: "label.html".
std::string_view label_page_file(const Catalog& catalog);

// `page_template`: web/label.template.html.
Result<std::string> label_page(const Catalog& catalog, std::string_view page_template);

}  // namespace atlas::html
