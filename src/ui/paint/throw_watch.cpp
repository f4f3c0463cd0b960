#include "ui/paint/throw_watch.h"

#include <cmath>
#include <utility>

namespace atlas {

namespace {

constexpr double fresh_share = 0.5;          // of the newest frame in the speed: one jerk is no throw
constexpr double held_still_seconds = 0.08;  // a pause before letting go
constexpr double slowest_throw = 120;        // CSS pixels a second: less is an end, not a throw

}  // namespace

std::optional<ScreenSpeed> ThrowWatch::watch(bool is_dragging, ScreenPoint moved, double seconds) {
  const bool lets_go = std::exchange(was_dragging_, is_dragging) && !is_dragging;
  const bool moves = moved.x != 0 || moved.y != 0;
  if (is_dragging && moves) {
    speed_.x += (moved.x / seconds - speed_.x) * fresh_share;
    speed_.y += (moved.y / seconds - speed_.y) * fresh_share;
    still_seconds_ = 0;
    return std::nullopt;
  }
  still_seconds_ += seconds;
  if (is_dragging) return std::nullopt;
  const ScreenSpeed speed = std::exchange(speed_, {});
  const bool is_throw = still_seconds_ < held_still_seconds && std::hypot(speed.x, speed.y) > slowest_throw;
  return lets_go && is_throw ? std::optional(speed) : std::nullopt;
}

}  // namespace atlas
