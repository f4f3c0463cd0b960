// A colour as CSS and SVG write it.
#pragma once

#include <string>
#include <string_view>

#include "core/look/palette.h"

namespace atlas::html {

// "#17202b", without its strength.
inline std::string hex_color(Color color) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text = "#";
  for (const std::uint8_t channel : {color.red, color.green, color.blue}) {
    text += digits[channel >> 4];
    text += digits[channel & 15];
  }
  return text;
}

}  // namespace atlas::html
