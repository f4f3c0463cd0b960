// Words in the room that there is: broken into lines, or cut.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

// Of a text in the size that it will be written in, in any unit: the one of the room.
using TextWidth = std::function<double(std::string_view)>;

// Broken at spaces and after hyphens; at least one line. A word that is too wide stays whole.
std::vector<std::string> lines_in(std::string_view text, double room, const TextWidth& width_of);

// The whole text where it has room; else its beginning and "…", cut between letters. Empty where not even that has
// room.
std::string shortened(std::string_view text, double room, const TextWidth& width_of);

}  // namespace atlas
