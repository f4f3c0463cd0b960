// Whether something stands twice among texts.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

namespace atlas {

// One of `count` texts that is the same as another; nothing where each is there once.
std::optional<std::size_t> repeated_among(std::size_t count,
                                          const std::function<std::string_view(std::size_t)>& text_at);

}  // namespace atlas
