// The pointer over the canvas, from frame to frame: what came since the last one, what it is in this one, and which
// area of the canvas it means.
#pragma once

#include <cfloat>
#include <cstdint>
#include <limits>
#include <vector>

#include "core/geo/points.h"

namespace atlas {

struct PointerAnswer {
  bool hovered = false;
  bool held = false;
  bool clicked = false;  // pressed and released inside
};

// Whom the pointer means where areas lie over each other: the first of the frame, or, where that one yields, a later
// one.
enum class Overlap : std::uint8_t { keeps, yields };

class Pointer {
 public:
  // What comes waits for the next frame. CSS pixels.
  void move(ScreenPoint at, bool is_touch);
  void leave();
  void press(bool is_down);
  void add(bool adds);  // what is clicked adds to the choice instead of taking its place
  bool has_input_left() const { return !events_.empty(); }

  // `seconds` since the last frame; a press that moves as far as `drag_threshold` CSS pixels is no click any more.
  void begin_frame(double seconds, double drag_threshold);

  // In this frame, in whole CSS pixels.
  ScreenPoint at() const { return now_.at; }
  bool is_there() const { return now_.at.x > -FLT_MAX; }
  ScreenPoint moved() const { return moved_; }  // since the last frame
  double seconds() const { return seconds_; }   // since the last frame
  bool is_touch() const { return now_.is_touch; }
  bool adds() const { return now_.adds; }
  bool is_second_press() const { return is_pressed_ && press_count_ == 2; }
  // The last press: where it was, how far the pointer has been from there, and whether it lasts or ends in this frame.
  ScreenPoint pressed_at() const { return pressed_at_; }
  double farthest() const { return farthest_; }
  bool is_dragged() const { return farthest_ >= drag_threshold_; }
  bool is_held_or_released() const { return now_.is_down || is_released_; }

  // Once a frame for each area, by its own number, with whether the pointer is in what is seen of it.
  PointerAnswer answer(std::uint32_t area, bool is_in_sight, Overlap overlap);
  // It is over something to click.
  void show_hand() { has_hand_ = true; }
  bool has_hand() const { return has_hand_; }

 private:
  struct Moment {
    ScreenPoint at{-FLT_MAX, -FLT_MAX};  // nowhere: a finger that left, a mouse outside
    bool is_touch = false;
    bool is_down = false;
    bool adds = false;
    friend bool operator==(const Moment&, const Moment&) = default;
  };

  const Moment& latest() const { return events_.empty() ? now_ : events_.back(); }
  void note(const Moment& moment);
  void take_events();
  void follow_press(bool was_down);

  std::vector<Moment> events_;
  Moment now_;
  ScreenPoint moved_;
  double seconds_ = 0;
  double time_seconds_ = 0;
  double drag_threshold_ = 0;
  bool is_pressed_ = false;   // in this frame
  bool is_released_ = false;  // in this frame
  ScreenPoint pressed_at_;
  double pressed_seconds_ = -std::numeric_limits<double>::infinity();
  int press_count_ = 0;  // soon after one another, in one place
  double farthest_ = 0;

  std::uint32_t hovered_ = 0;  // the area that is meant, as far as they have answered; 0: none
  std::uint32_t hovered_before_ = 0;
  bool yields_ = false;  // the area that is meant
  std::uint32_t held_ = 0;
  bool is_held_there_ = false;  // the area that is held has answered in this frame
  bool has_hand_ = false;
};

}  // namespace atlas
