// An SVG document being drawn: paths and lines of text, one after the other, with nothing that a style sheet or another
// file would have to say. web/export/paint_svg.js draws the same few elements on a canvas.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/geo/points.h"
#include "core/look/palette.h"

namespace atlas::figure {

struct Stroke {
  Color color;
  double width = 1;  // of the drawing's units, as all lengths
};

enum class Anchor : std::uint8_t { start, middle };

struct Lettering {
  double size = 16;
  Color color;
  bool is_bold = false;
  Anchor anchor = Anchor::start;
  std::optional<Stroke> halo = {};  // around the letters, under them
};

class Drawing {
 public:
  void rect(const ScreenRect& rect, Color color);
  // `data` as of SVG; even-odd, so that a ring in a ring is a hole.
  void area(std::string_view data, Color color);
  // Where parts of it lie over one another they are one.
  void united_area(std::string_view data, Color color);
  void outline(std::string_view data, const Stroke& stroke);
  void line(ScreenPoint from, ScreenPoint to, const Stroke& stroke);
  // `points` closed, around the origin, of radius 1.
  void polygon(std::span<const ScreenPoint> points, ScreenPoint center, double radius, Color color,
               const std::optional<Stroke>& rim = {});
  void dot(ScreenPoint center, double radius, Color color);
  void ring(ScreenPoint center, double radius, const Stroke& stroke);
  // A line that begins, or has its middle, at `place`: the top of its em.
  void text(ScreenPoint corner, std::string_view words, const Lettering& lettering);
  // The same, in the middle of the height of a place, from its left.
  void text_in(const ScreenRect& rect, std::string_view words, const Lettering& lettering);

  // `title` is its name for those who do not see it.
  std::string document(double width, double height, std::string_view title) const;

 private:
  void path(std::string_view data, std::string_view attributes);

  std::string shapes_;
};

// A circle and a rectangle as the data of a path.
std::string circle_data(ScreenPoint center, double radius);
std::string rect_data(const ScreenRect& rect);

}  // namespace atlas::figure
