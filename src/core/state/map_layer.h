// What the map shows beside where the laureates are.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace atlas {

// Territories tinted by label; régions tinted by their number of laureates; medals sized by inhabitants.
enum class MapLayer : std::uint8_t { labels, regions, population };
inline constexpr std::array<std::string_view, 3> map_layer_ids{"labels", "regions", "population"};

}  // namespace atlas
