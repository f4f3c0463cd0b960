#include "core/charts/mark_traveller.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double travel_seconds = 0.3;

// Slow at both ends.
double eased(double share) {
  return share * share * (3 - 2 * share);
}

double between(double from, double to, double share) {
  return from + (to - from) * share;
}

}  // namespace

MarkTraveller::Place MarkTraveller::now(std::size_t index) const {
  if (!is_under_way_) return to_[index];
  const Place &from = from_[index], &to = to_[index];
  const double share = eased(std::min(seconds_ / travel_seconds, 1.0));
  return {to.laureate,
          {between(from.center.x, to.center.x, share), between(from.center.y, to.center.y, share)},
          between(from.radius, to.radius, share)};
}

void MarkTraveller::send(const std::vector<ChartMark>& marks) {
  std::vector<Place> from, to;
  std::size_t known = 0;
  for (const ChartMark& mark : marks) {
    to.push_back({mark.laureate, mark.center, mark.radius});
    while (known < to_.size() && to_[known].laureate < mark.laureate) ++known;
    const bool was_there = known < to_.size() && to_[known].laureate == mark.laureate;
    from.push_back(was_there ? now(known) : to.back());
    // The next mark of the same laureate comes from the next, or from the last that there was.
    if (was_there && known + 1 < to_.size() && to_[known + 1].laureate == mark.laureate) ++known;
  }
  if (to == to_) return;
  is_under_way_ = !is_instant_ && from != to;
  seconds_ = 0;
  from_ = std::move(from);
  to_ = std::move(to);
}

void MarkTraveller::place(std::vector<ChartMark>& marks) const {
  for (std::size_t i = 0; i < std::min(marks.size(), to_.size()); ++i) {
    const Place place = now(i);
    marks[i].center = place.center;
    marks[i].radius = place.radius;
  }
}

void MarkTraveller::advance(double seconds, bool instant) {
  is_instant_ = instant;
  seconds_ += seconds;
  if (instant || seconds_ >= travel_seconds) is_under_way_ = false;
}

bool MarkTraveller::is_moving() const {
  return is_under_way_;
}

}  // namespace atlas
