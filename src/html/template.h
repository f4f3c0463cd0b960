// A page's template of web/, whose {{names}} are filled with markup made here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace atlas::html {

struct Part {
  std::string name;
  std::string markup;
  bool is_used = false;
};

// `file`: the template's name, for what is refused: a {{name}} that is no part, a part that the template does not have.
Result<std::string> fill_template(std::string_view page_template, std::string_view file, std::vector<Part> parts);

}  // namespace atlas::html
