#include "ui/paint/paint.h"

#include <algorithm>
#include <cfloat>
#include <vector>

namespace atlas {

namespace {

float narrow(double value) {
  return static_cast<float>(value);
}

}  // namespace

ImU32 packed(Color color) {
  return IM_COL32(color.red, color.green, color.blue, color.alpha);
}

void Paint::push_clip(ScreenRect rect) const {
  list().PushClipRect(vec({rect.x, rect.y}), vec({rect.right(), rect.bottom()}), true);
}

void Paint::pop_clip() const {
  list().PopClipRect();
}

namespace {

// Calls visit(line) for each line of the text as it wraps; the spaces where it breaks are in no line.
template <typename Visit>
void for_each_line(ImFont* face, float size, std::string_view text, float wrap_width, Visit visit) {
  const char* rest = text.data();
  const char* const end = rest + text.size();
  while (rest < end) {
    const char* stop = wrap_width > 0 ? face->CalcWordWrapPosition(size, rest, end, wrap_width) : end;
    // A word longer than the line breaks after one of its hyphens.
    if (stop < end && *stop != ' ') {
      const char* hyphen = stop;
      while (hyphen > rest && hyphen[-1] != '-' && hyphen[-1] != ' ') --hyphen;
      if (hyphen > rest) stop = hyphen;
    }
    if (stop == rest) stop = rest + 1;  // not even a letter fits: one a line rather than none
    visit(std::string_view(rest, static_cast<std::size_t>(stop - rest)));
    rest = stop;
    while (rest < end && *rest == ' ') ++rest;
  }
}

}  // namespace

TextSize Paint::measure(std::string_view text, const TextStyle& style, double wrap_width) const {
  ImFont* face = fonts_.face(style.weight);
  const float size = narrow(px(style.size_em));
  double width = 0, height = 0;
  for_each_line(face, size, text, narrow(wrap_width), [&](std::string_view line) {
    width = std::max(
        width, static_cast<double>(face->CalcTextSizeA(size, FLT_MAX, 0, line.data(), line.data() + line.size()).x));
    height += height == 0 ? px(style.size_em) : px(style.size_em) * line_spacing;
  });
  return {width, height};
}

double Paint::text(ScreenPoint corner, std::string_view text, const TextStyle& style, double wrap_width) const {
  ImFont* face = fonts_.face(style.weight);
  const float size = narrow(px(style.size_em));
  double y = corner.y;
  for_each_line(face, size, text, narrow(wrap_width), [&](std::string_view line) {
    list().AddText(face, size, vec({corner.x, y}), packed(style.color), line.data(), line.data() + line.size());
    y += px(style.size_em) * line_spacing;
  });
  return measure(text, style, wrap_width).height;
}

void Paint::text_in(ScreenRect rect, std::string_view words, const TextStyle& style) const {
  const TextSize size = measure(words, style);
  text({rect.x, rect.y + (rect.height - size.height) / 2}, words, style);
}

void Paint::fill(ScreenRect rect, Color color, double rounding_em) const {
  list().AddRectFilled(vec({rect.x, rect.y}), vec({rect.right(), rect.bottom()}), packed(color),
                       narrow(px(rounding_em)));
}

void Paint::frame(ScreenRect rect, Color color, double rounding_em, double thickness_em) const {
  list().AddRect(vec({rect.x, rect.y}), vec({rect.right(), rect.bottom()}), packed(color), narrow(px(rounding_em)), 0,
                 narrow(px(thickness_em)));
}

void Paint::hairline(ScreenPoint from, ScreenPoint to, Color color) const {
  list().AddLine(vec(from), vec(to), packed(color), narrow(px(0.0625)));
}

void Paint::medal(ScreenPoint center, double radius, TierIndex tier, Color color) const {
  for (const ScreenPoint point : outlines_[static_cast<std::size_t>(palette_.tier_shape[tier])]) {
    list().PathLineTo(vec({center.x + point.x * radius, center.y + point.y * radius}));
  }
  list().PathFillConcave(packed(color));
}

void Paint::cross(ScreenPoint center, double arm, Color color) const {
  const float thickness = narrow(px(0.12));
  list().AddLine(vec({center.x - arm, center.y - arm}), vec({center.x + arm, center.y + arm}), packed(color),
                 thickness);
  list().AddLine(vec({center.x - arm, center.y + arm}), vec({center.x + arm, center.y - arm}), packed(color),
                 thickness);
}

void Paint::dot(ScreenPoint center, double radius, Color color) const {
  list().AddCircleFilled(vec(center), narrow(radius), packed(color));
}

void Paint::ring(ScreenPoint center, double radius, Color color, double thickness_em) const {
  list().AddCircle(vec(center), narrow(radius), packed(color), 0, narrow(px(thickness_em)));
}

}  // namespace atlas
