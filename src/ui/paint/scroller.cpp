#include "ui/paint/scroller.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double drag_threshold_em = 0.4;  // a finger is never quite still
constexpr double thumb_width_em = 0.25;
constexpr double thumb_inset_em = 0.2;
constexpr double thumb_min_em = 2;
constexpr double least_pixels = 0.5;  // less than that is rounding

}  // namespace

double Scroller::most() const {
  return std::max(content_height_ - place_.height, 0.0);
}

void Scroller::begin(ScreenRect rect, double content_height, const Paint& paint) {
  place_ = rect;
  content_height_ = content_height;
  const Pointer& pointer = paint.pointer();
  const bool is_far = pointer.farthest() > paint.px(drag_threshold_em);
  is_dragged_ = is_far && rect.contains(pointer.pressed_at()) && pointer.is_held_or_released();
  if (is_dragged_) offset_ -= pointer.moved().y;
  offset_ = std::clamp(offset_, 0.0, most());
}

bool Scroller::takes(ScreenPoint at, double down_pixels) const {
  if (!place_.contains(at)) return false;
  return down_pixels > 0 ? offset_ + least_pixels < most() : down_pixels < 0 && offset_ > least_pixels;
}

void Scroller::scroll(double down_pixels) {
  offset_ = std::clamp(offset_ + down_pixels, 0.0, most());
}

void Scroller::show_thumb(const Paint& paint) const {
  if (most() < least_pixels) return;
  const double height =
      std::max(place_.height * place_.height / content_height_, std::min(paint.px(thumb_min_em), place_.height));
  const double width = paint.px(thumb_width_em);
  const double top = place_.y + (place_.height - height) * offset_ / most();
  paint.fill({place_.right() - width - paint.px(thumb_inset_em), top, width, height}, paint.palette().region_border,
             thumb_width_em / 2);
}

}  // namespace atlas
