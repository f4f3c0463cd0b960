// Text made safe for HTML and for attribute values in double quotes.
#pragma once

#include <string>
#include <string_view>

namespace atlas::html {

std::string escaped(std::string_view text);

}  // namespace atlas::html
