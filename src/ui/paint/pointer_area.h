// An invisible part of the canvas that can be hovered and pressed.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/geo/points.h"

namespace atlas {

struct PointerAnswer {
  bool hovered = false;
  bool held = false;
  bool clicked = false;  // pressed and released inside
};

// Whom the pointer means where areas lie over each other: the first of the frame, or, where that one yields, a later
// one.
enum class Overlap : std::uint8_t { keeps, yields };

// `id` is unique in the frame. An area of no size answers nothing.
PointerAnswer pointer_area(std::string_view id, ScreenRect rect, Overlap overlap = Overlap::keeps);
// The same, with a hand for a cursor: something to click.
PointerAnswer button_area(std::string_view id, ScreenRect rect, Overlap overlap = Overlap::keeps);
PointerAnswer button_area(int id, ScreenRect rect);

}  // namespace atlas
