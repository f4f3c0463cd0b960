// Which of its views the explorer shows.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace atlas {

enum class View : std::uint8_t { map, charts, list };
inline constexpr std::array<std::string_view, 3> view_ids{"carte", "graphiques", "liste"};

// How the 21 marks are arranged.
enum class ChartKind : std::uint8_t { themes, kinds, regions, population, selection, jury };
inline constexpr std::array<std::string_view, 6> chart_ids{"themes",     "kinds",     "regions",
                                                           "population", "selection", "jury"};

}  // namespace atlas
