// An invisible part of the canvas that can be hovered and pressed.
#pragma once

#include <string_view>

#include "ui/paint/paint.h"

namespace atlas {

// `id` is unique in the frame. An area of no size answers nothing.
PointerAnswer pointer_area(const Paint& paint, std::string_view id, ScreenRect rect, Overlap overlap = Overlap::keeps);
// The same, with a hand for a cursor: something to click.
PointerAnswer button_area(const Paint& paint, std::string_view id, ScreenRect rect, Overlap overlap = Overlap::keeps);
PointerAnswer button_area(const Paint& paint, int id, ScreenRect rect);

}  // namespace atlas
