// Which of its views the explorer shows.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace atlas {

enum class View : std::uint8_t { map, charts, list };
inline constexpr std::array<std::string_view, 3> view_ids{"carte", "graphiques", "liste"};

// Who drives: a visitor, or the host on stage.
enum class Mode : std::uint8_t { explorer, scene };
inline constexpr std::array<std::string_view, 2> mode_ids{"explorer", "scene"};
inline constexpr int most_steps_of_a_story = 999;

// How the 21 marks are arranged.
enum class ChartKind : std::uint8_t { themes, kinds, regions, population, selection, jury };
inline constexpr std::array<std::string_view, 6> chart_ids{"themes",     "kinds",     "regions",
                                                           "population", "selection", "jury"};

}  // namespace atlas
