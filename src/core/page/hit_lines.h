// What a search finds, as lines for the page.
#pragma once

#include <string>
#include <string_view>

#include "core/data/catalog.h"

namespace atlas {

inline constexpr std::size_t most_suggestions = 8;

// A line a hit, the best first: the laureate's id, the field (as SearchField names it), the text, the marks in it
// as "start,end;start,end" in UTF-16 code units, as JavaScript counts, and the laureate's name, separated by tabs.
std::string hit_lines(const Catalog& catalog, std::string_view query);

}  // namespace atlas
