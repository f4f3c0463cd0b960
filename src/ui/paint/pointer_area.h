// An invisible part of the canvas that can be hovered and pressed.
#pragma once

#include <string_view>

#include "core/geo/points.h"

namespace atlas {

struct PointerAnswer {
  bool hovered = false;
  bool held = false;
  bool clicked = false;  // pressed and released inside
};

// `id` is unique in the frame. An area of no size answers nothing.
PointerAnswer pointer_area(std::string_view id, ScreenRect rect);
// The same, with a hand for a cursor: something to click.
PointerAnswer button_area(std::string_view id, ScreenRect rect);
PointerAnswer button_area(int id, ScreenRect rect);

}  // namespace atlas
