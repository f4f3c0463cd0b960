// Values of a permalink that are no ids: numbers and words, read and written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/data/filter.h"

namespace atlas {

// "10000-50000", either end may be left out, in either order. Nothing of anything else.
std::optional<PopulationRange> range_of(std::string_view text);
// The same; empty for everyone.
std::string text_of(const PopulationRange& range);

// A whole number from 1 to most_steps_of_a_story. Nothing of anything else.
std::optional<int> step_of(std::string_view text);

// Letters, digits and dashes as they are. A % before what could be an escape has the first digit of it escaped: nobody
// takes it for text that was encoded twice.
std::string encoded(std::string_view plain);

}  // namespace atlas
