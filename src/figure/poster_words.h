// Lines of words on a poster: measured, broken, written one under the other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/layout/letter_widths.h"
#include "figure/brush.h"

namespace atlas::figure {

// How some words look; `size` in units of the drawing.
struct WordLook {
  double size = 12;
  Color color;
  bool is_bold = false;
  double pitch = 1.25;  // from line to line, of the size
};

class PosterWords {
 public:
  explicit PosterWords(const FaceWidths& widths) : widths_(widths) {}

  double width(std::string_view text, const WordLook& look) const {
    return (look.is_bold ? widths_.bold : widths_.regular)(text)*look.size / measured_em;
  }
  // None of an empty text. A word that is wider than the room stays whole: see `fits`.
  std::vector<std::string> lines(std::string_view text, double room, const WordLook& look) const;
  double height(std::string_view text, double room, const WordLook& look) const;
  bool fits(std::string_view text, double room, const WordLook& look) const;
  // From the top left corner on. Returns the bottom.
  double write(Drawing& drawing, ScreenPoint corner, std::string_view text, double room, const WordLook& look) const;

 private:
  std::vector<std::string> balanced(std::string_view text, double room, const WordLook& look) const;

  const FaceWidths& widths_;
};

}  // namespace atlas::figure
