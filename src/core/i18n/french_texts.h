// The generated table of French sentences, in the order of `Text`.
#pragma once

#include <cstddef>
#include <string_view>

namespace atlas {

extern const std::string_view french_texts[];
extern const std::size_t french_text_count;

}  // namespace atlas
