#include "core/base/repeated.h"

#include "core/base/sorted_indexes.h"

namespace atlas {

std::optional<std::size_t> repeated_among(std::size_t count,
                                          const std::function<std::string_view(std::size_t)>& text_at) {
  constexpr std::size_t few =
      16;  // compared with one another: nothing is set aside for an object of a million laureates
  if (count <= few) {
    for (std::size_t i = 1; i < count; ++i)
      for (std::size_t j = 0; j < i; ++j)
        if (text_at(i) == text_at(j)) return i;
    return std::nullopt;
  }
  const auto order = sorted_indexes(count, [&](std::size_t a, std::size_t b) { return text_at(a) < text_at(b); });
  for (std::size_t i = 1; i < count; ++i)
    if (text_at(order[i]) == text_at(order[i - 1])) return order[i];
  return std::nullopt;
}

}  // namespace atlas
