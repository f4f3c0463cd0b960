// Lines of columns for the page.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace atlas {

// Adds a line, its columns separated by tabs. Whatever would be taken for the end of a column or of a line becomes a
// space.
void put_line(std::string& lines, std::initializer_list<std::string_view> columns);

}  // namespace atlas
