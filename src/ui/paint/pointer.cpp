#include "ui/paint/pointer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

constexpr double second_press_seconds = 0.3;
constexpr double second_press_pixels = 6;

double distance(ScreenPoint a, ScreenPoint b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

}  // namespace

void Pointer::note(const Moment& moment) {
  if (moment != latest()) events_.push_back(moment);
}

void Pointer::move(ScreenPoint at, bool is_touch) {
  Moment moment = latest();
  moment.at = {std::floor(at.x), std::floor(at.y)};
  moment.is_touch = is_touch;
  note(moment);
}

void Pointer::leave() {
  Moment moment = latest();
  moment.at = Moment{}.at;
  note(moment);
}

void Pointer::press(bool is_down) {
  Moment moment = latest();
  moment.is_down = is_down;
  note(moment);
}

void Pointer::add(bool adds) {
  Moment moment = latest();
  moment.adds = adds;
  note(moment);
}

// A press, a release and a move after them are taken one a frame, however fast they came: the views see each. So is
// where a finger is before it presses: what is under it learns first that it is meant.
void Pointer::take_events() {
  bool has_moved = false, has_turned = false;
  auto event = events_.begin();
  for (; event != events_.end() && !has_turned; ++event) {
    has_turned = event->is_down != now_.is_down;
    if (has_turned && event->is_touch && has_moved) break;
    has_moved = has_moved || event->at != now_.at;
    now_ = *event;
  }
  events_.erase(events_.begin(), event);
}

void Pointer::begin_frame(double seconds, double drag_threshold) {
  seconds_ = seconds;
  time_seconds_ += seconds;
  drag_threshold_ = drag_threshold;
  const bool was_there = is_there();
  const Moment before = now_;
  take_events();
  moved_ = {};
  if (was_there && is_there()) moved_ = {now_.at.x - before.at.x, now_.at.y - before.at.y};
  follow_press(before.is_down);

  if (!std::exchange(is_held_there_, false)) held_ = 0;
  hovered_before_ = std::exchange(hovered_, 0U);
  yields_ = false;
  has_hand_ = false;
}

void Pointer::follow_press(bool was_down) {
  is_pressed_ = now_.is_down && !was_down;
  is_released_ = !now_.is_down && was_down;
  if (is_pressed_) {
    const bool is_soon = time_seconds_ - pressed_seconds_ < second_press_seconds;
    const bool is_near = !is_there() || distance(now_.at, pressed_at_) < second_press_pixels;
    press_count_ = is_soon && is_near ? press_count_ + 1 : 1;
    pressed_seconds_ = time_seconds_;
    pressed_at_ = now_.at;
    farthest_ = 0;
  } else if (now_.is_down && is_there()) {
    farthest_ = std::max(farthest_, distance(now_.at, pressed_at_));
  }
}

// A pointer that was pressed elsewhere means nothing else until it is released. Whether an area that yields is the one
// that is meant is known when all have answered: from the frame before.
PointerAnswer Pointer::answer(std::uint32_t area, bool is_in_sight, Overlap overlap) {
  const bool is_free = held_ == 0 && (!now_.is_down || is_pressed_);
  const bool is_first = hovered_ == 0 || yields_;
  bool hovered = is_first && (is_free || held_ == area) && is_in_sight;
  if (hovered) {
    hovered_ = area;
    yields_ = overlap == Overlap::yields;
    hovered = !yields_ || hovered_before_ == area;
  }
  if (hovered && is_pressed_) held_ = area;
  if (held_ != area) return {hovered, false, false};
  is_held_there_ = true;
  if (now_.is_down) return {hovered, true, false};
  held_ = 0;
  // A finger that moved panned or scrolled something, or thought better of it; a mouse that trembles on a button means
  // it.
  return {hovered, false, hovered && !(now_.is_touch && is_dragged())};
}

}  // namespace atlas
