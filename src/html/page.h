// index.html: the template of web/ filled with what the catalogue says.
#pragma once

#include <string>
#include <string_view>

#include "core/result.h"
#include "core/screen.h"

namespace atlas::html {

struct PageSources {
  std::string_view page;    // web/index.template.html
  std::string_view styles;  // web/styles, one after another
};

// An unknown or a forgotten {{placeholder}} is an error that names it.
Result<std::string> page(const World& world, const PageSources& sources);

}  // namespace atlas::html
