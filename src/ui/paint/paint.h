// What the views are given: brushes for text, surfaces and medals in the palette's colours, sizes in em of the current
// text size; and the pointer.
#pragma once

#include <string_view>

#include "core/data/catalog.h"
#include "core/geo/points.h"
#include "core/layout/text_measure.h"
#include "core/look/medal_shape.h"
#include "core/look/palette.h"
#include "ui/paint/canvas.h"
#include "ui/paint/fonts.h"
#include "ui/paint/pointer.h"

namespace atlas {

// The scale of type, in em.
namespace type_em {
inline constexpr double small = 0.8125;
inline constexpr double normal = measured_em;
inline constexpr double large = 1.0625;
inline constexpr double title = 1.3125;
}  // namespace type_em

struct TextStyle {
  double size_em = type_em::normal;
  FontWeight weight = FontWeight::regular;
  Color color;
};

struct TextSize {
  double width = 0;   // CSS pixels
  double height = 0;  // CSS pixels
};

class Paint {
 public:
  // What it is given outlives it.
  Paint(Canvas& canvas, Pointer& pointer, const Fonts& fonts, const MedalOutlines& outlines, const Palette& palette,
        double em)
      : canvas_(canvas), pointer_(pointer), fonts_(fonts), outlines_(outlines), palette_(palette), em_(em) {}

  const Palette& palette() const { return palette_; }
  Pointer& pointer() const { return pointer_; }
  // For what the brushes below do not draw.
  ImDrawList& list() const { return canvas_.list(); }
  double px(double em) const { return em * em_; }  // CSS pixels
  // The same at another text size, in CSS pixels.
  Paint with_text_of(double em) const { return {canvas_, pointer_, fonts_, outlines_, palette_, em}; }

  // Nothing is drawn, or answers the pointer, outside of `rect` and of those before it, until the matching `pop_clip`.
  void push_clip(ScreenRect rect) const;
  void pop_clip() const;

  // `wrap_width` in CSS pixels; 0: one line.
  TextSize measure(std::string_view text, const TextStyle& style, double wrap_width = 0) const;
  // Top left at `place`; returns the height taken.
  double text(ScreenPoint corner, std::string_view text, const TextStyle& style, double wrap_width = 0) const;
  // Centred in height in `place`, from its left.
  void text_in(ScreenRect rect, std::string_view text, const TextStyle& style) const;

  void fill(ScreenRect rect, Color color, double rounding_em = 0) const;
  void frame(ScreenRect rect, Color color, double rounding_em = 0, double thickness_em = 0.0625) const;
  void hairline(ScreenPoint from, ScreenPoint to, Color color) const;
  void medal(ScreenPoint center, double radius, TierIndex tier, Color color) const;
  void cross(ScreenPoint center, double arm, Color color) const;
  void dot(ScreenPoint center, double radius, Color color) const;
  void ring(ScreenPoint center, double radius, Color color, double thickness_em) const;

 private:
  Canvas& canvas_;
  Pointer& pointer_;
  const Fonts& fonts_;
  const MedalOutlines& outlines_;
  const Palette& palette_;
  double em_;
};

inline ImVec2 vec(ScreenPoint point) {
  return {static_cast<float>(point.x), static_cast<float>(point.y)};
}
ImU32 packed(Color color);

}  // namespace atlas
