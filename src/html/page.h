// index.html: the template of web/ filled with what the catalogue says.
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/layout/text_measure.h"
#include "core/screen.h"

namespace atlas::html {

// `page_template`: web/index.template.html. An unknown or a forgotten {{placeholder}} is an error that names it.
// `width_of`: in the page's own typeface.
Result<std::string> page(const World& world, std::string_view page_template, const TextWidthEm& width_of);

}  // namespace atlas::html
