// The palette as CSS variables: one place for the colours of the page and of the canvas.
#pragma once

#include <string>

#include "core/palette.h"

namespace atlas::html {

// ":root{--ink:#17202b;…}"
std::string palette_css(const Palette& palette);

}  // namespace atlas::html
