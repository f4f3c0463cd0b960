// Marks with their names beside them, as words in lines: where all of a chart's have room, nobody has to point at one.
#pragma once

#include <array>
#include <span>

#include "core/charts/chart_builder.h"

namespace atlas {

inline constexpr std::array name_sizes_units{small_units, 0.75, 0.6875};  // the largest that fits is taken by all
inline constexpr double named_radius_units = 0.5;
inline constexpr double named_line_units = 1.35;  // from line to line: the marks of two lines do not touch
inline constexpr double named_gap_units = 0.8;    // between a name and the next mark

enum class NameSide : std::uint8_t { right, left };

// Not of a crowd, whatever the room.
bool are_few_enough_to_name(std::size_t mark_count);
// CSS pixels of a mark with its name in letters of that size.
double named_width(const ChartBuilder& builder, LaureateIndex laureate, double size_units);
// `corner`: top left, CSS pixels, of a line that is `line` high. A mark must be added in the order of its laureate.
void add_named_mark(ChartBuilder& builder, const Placement& one, ScreenPoint corner, double line, double size_units,
                    NameSide side = NameSide::right);

// Fills each cell from the left, where all of them have room: else nothing is added, and the answer is false.
// `placements` in the order of their laureates.
bool add_named_marks(ChartBuilder& builder, std::span<const ScreenRect> cells, std::span<const Placement> placements);

}  // namespace atlas
