// A value of somebody else's, as it is told in a sentence: web/base/told_value.js does the same for the page without
// the program.
#pragma once

#include <string>
#include <string_view>

namespace atlas {

// On one line, and not longer than a line: cut between letters, each with the marks and joiners that belong to it.
// UTF-8.
std::string told_value(std::string_view value);

}  // namespace atlas
