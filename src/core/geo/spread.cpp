#include "core/geo/spread.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr int max_rounds = 200;          // 21 marks settle in about 30
constexpr double pull_to_anchor = 0.06;  // of the way home a round: enough to come back, too little to overlap again
constexpr int last_rounds_without_pull = 60;

// Of two marks on the very same point, the direction in which the second leaves: a different one for each, always the
// same.
ScreenPoint parting_direction(std::size_t index) {
  const double golden_angle = std::numbers::pi * (3 - std::sqrt(5.0));
  const double angle = static_cast<double>(index) * golden_angle;
  return {std::cos(angle), std::sin(angle)};
}

// Pushes two marks apart, half the way each. True when they were too close.
bool part(ScreenPoint& a, ScreenPoint& b, double min_distance, std::size_t index) {
  double dx = b.x - a.x, dy = b.y - a.y;
  const double squared = dx * dx + dy * dy;  // most pairs are far apart, and 30 000 are asked for each new choice
  if (squared >= min_distance * min_distance) return false;
  double apart = std::sqrt(squared);
  if (apart < 1e-6) {
    const ScreenPoint direction = parting_direction(index);
    dx = direction.x;
    dy = direction.y;
    apart = 1;
  }
  constexpr double a_hair_more = 1.001;  // so that a settled pair stays settled
  const double push = (min_distance * a_hair_more - std::min(apart, min_distance)) / 2 / apart;
  a = {a.x - dx * push, a.y - dy * push};
  b = {b.x + dx * push, b.y + dy * push};
  return true;
}

}  // namespace

std::vector<ScreenPoint> spread(const std::vector<ScreenPoint>& anchors, const std::vector<double>& radii, double gap) {
  std::vector<ScreenPoint> centers = anchors;
  for (int round = 0; round < max_rounds; ++round) {
    const bool pulls = round < max_rounds - last_rounds_without_pull;
    bool moved = false;
    for (std::size_t i = 0; i < centers.size(); ++i) {
      if (pulls) {
        centers[i].x += (anchors[i].x - centers[i].x) * pull_to_anchor;
        centers[i].y += (anchors[i].y - centers[i].y) * pull_to_anchor;
      }
      for (std::size_t j = i + 1; j < centers.size(); ++j) {
        moved |= part(centers[i], centers[j], radii[i] + radii[j] + gap, j);
      }
    }
    if (!moved) break;
  }
  return centers;
}

}  // namespace atlas
