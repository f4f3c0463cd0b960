// How wide a typeface writes, measured letter by letter when the project is built: for pictures that are made where
// there is no screen to ask.
#pragma once

#include <string_view>

#include "core/layout/text_measure.h"

namespace atlas {

struct FaceWidths {
  TextWidthEm regular, bold;  // both as of TextWidthEm
};

// `document`: a line a letter, its code point and its widths in the regular and the bold face in em, separated by tabs
// (tools/site/letters.mjs). Letters that it does not have, and all of them where it is empty, are as wide as an M.
// Lines that are anything else are passed over.
FaceWidths read_letter_widths(std::string_view document);

}  // namespace atlas
