#include "core/charts/swarm.h"

#include <cstddef>

namespace atlas {

namespace {

constexpr double step_share = 0.125;  // of the distance: how finely a free place is looked for

bool is_free(const std::vector<double>& places, const std::vector<std::optional<double>>& offsets, double place,
             double offset, double distance) {
  for (std::size_t left = offsets.size(); left > 0; --left) {
    const std::size_t i = left - 1;
    if (place - places[i] >= distance) break;  // as are all before it
    if (!offsets[i]) continue;
    const double along = place - places[i], across = offset - *offsets[i];
    if (along * along + across * across < distance * distance) return false;
  }
  return true;
}

std::optional<double> free_offset(const std::vector<double>& places, const std::vector<std::optional<double>>& offsets,
                                  double place, double distance, double half_height) {
  const double step = step_share * distance;
  for (double away = 0; away <= half_height; away += step) {
    for (const double offset : {-away, away}) {
      if (is_free(places, offsets, place, offset, distance)) return offset;
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::optional<double>> swarm_offsets(const std::vector<double>& places, double distance,
                                                 double half_height) {
  std::vector<std::optional<double>> offsets;
  std::optional<double> full_at;  // thousands at one place are not all asked
  for (const double place : places) {
    if (full_at && place - *full_at < step_share * distance) {
      offsets.emplace_back();
      continue;
    }
    const std::optional<double> offset = free_offset(places, offsets, place, distance, half_height);
    full_at = offset ? full_at : place;
    offsets.push_back(offset);
  }
  return offsets;
}

}  // namespace atlas
