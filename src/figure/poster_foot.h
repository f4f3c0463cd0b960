// The foot of a poster: where it is from, and the way to the explorer, where its address is known.
#pragma once

#include "core/data/world.h"
#include "figure/brush.h"
#include "figure/poster.h"
#include "figure/poster_words.h"

namespace atlas::figure {

class PosterFoot {
 public:
  // `width`: between the margins, in units of the drawing.
  PosterFoot(const World& world, const Brush& brush, const PosterWords& words, const PosterWish& wish, double width);

  double height() const;
  void draw(ScreenPoint corner) const;

 private:
  struct Part {
    std::string text;
    WordLook look;
  };

  double code_side() const;
  double text_room() const;
  double text_height() const;
  void draw_code(ScreenPoint corner) const;

  const Brush& brush_;
  const PosterWords& words_;
  const PosterWish& wish_;
  double width_;
  std::vector<Part> parts_;
};

}  // namespace atlas::figure
