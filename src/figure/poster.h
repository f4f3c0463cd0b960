// The whole edition on one sheet, as an SVG document: title, map, every laureate with the whole of its project, and
// where it is from. Of the proportions of A4 to A1, which are the same.
#pragma once

#include <string>
#include <vector>

#include "core/data/world.h"
#include "core/layout/letter_widths.h"
#include "core/look/palette.h"

namespace atlas::figure {

inline constexpr double poster_width = 1000, poster_height = 1414;  // units of the drawing

struct PosterWish {
  std::string address;  // of the explorer, to be read and typed; empty: not known
  std::vector<std::string>
      qr_rows;  // of its QR code without its margin: '1' a dark module, '0' a light one; none: none
};

// In the catalogue's language. Letters are as large as leaves room for all: where there are many laureates, the map
// gives some of its height first.
std::string poster(const World& world, const Palette& palette, const FaceWidths& widths, const PosterWish& wish);

}  // namespace atlas::figure
