// The panel along the foot of a phone: projects or a card, in one of three heights, or held by a finger.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace atlas {

// Its title alone, beside the map or the chart, in all of its place.
enum class SheetHeight : std::uint8_t { low, half, full };
inline constexpr std::array<std::string_view, 3> sheet_ids{"low", "half", "full"};
inline constexpr std::size_t sheet_height_count = sheet_ids.size();

inline constexpr double most_pull_pixels = 100'000;  // more than any screen is high

struct Sheet {
  SheetHeight height = SheetHeight::half;
  double pull_pixels = 0;  // upwards from that height, CSS pixels; 0 at rest
  bool is_held = false;    // by a finger; else it glides to its height
  friend bool operator==(const Sheet&, const Sheet&) = default;
};

// `seconds` (0 or more) later, once nobody holds it.
Sheet settled(const Sheet& sheet, double seconds);

}  // namespace atlas
