// The names along the strip of inhabitants, in lines: no two of a line meet.
#include <algorithm>

#include "core/charts/named_marks.h"
#include "core/charts/population_lanes.h"

namespace atlas {

namespace {

constexpr double margin_units = 0.6;     // over and under the names of a lane, at least
constexpr double most_margin_units = 1;  // and at most
constexpr double handle_units = 0.6;     // of the range, at the end of the strip: no name is under it

// A mark whose name is beside it, in one of the lines of its lane.
struct NamedPlace {
  double left = 0;  // CSS pixels, of both
  NameSide side = NameSide::right;
  std::size_t line = 0;
};
using NamedLane = std::vector<NamedPlace>;  // as the lane's laureates

std::size_t line_count(const NamedLane& lane) {
  std::size_t count = 1;
  for (const NamedPlace& one : lane) count = std::max(count, one.line + 1);
  return count;
}

// In the first line that is free: the name after the mark, before it where the strip ends, or where the next mark is in
// the way and there is room before.
std::optional<NamedLane> named_lane(const ChartBuilder& builder, const Lane& lane, const ScreenRect& strip,
                                    double size) {
  const double radius = builder.px(named_radius_units), gap = builder.px(named_gap_units);
  const double end = strip.right() - builder.px(handle_units);
  NamedLane named;
  std::vector<double> taken_to;  // of each line
  for (std::size_t i = 0; i < lane.places.size(); ++i) {
    const double x = lane.places[i], width = named_width(builder, lane.laureates[i], size);
    const double left_of = x + radius - width, right_of = x - radius + width;
    const double next = i + 1 < lane.places.size() ? lane.places[i + 1] - radius : end;
    const bool is_over_end = right_of > end;
    if (is_over_end && left_of < strip.x) return std::nullopt;
    const double start = is_over_end ? left_of : x - radius;
    std::size_t line = 0;
    while (line < taken_to.size() && taken_to[line] > start) ++line;
    if (line == taken_to.size()) taken_to.push_back(strip.x);
    const bool is_left = is_over_end || (right_of + gap > next && taken_to[line] <= left_of);
    named.push_back({is_left ? left_of : x - radius, is_left ? NameSide::left : NameSide::right, line});
    taken_to[line] = (is_left ? x + radius : right_of) + gap;
  }
  return named;
}

// Each lane as high as its lines, where all of the names have room: else none has.
std::vector<NamedLane> named_lanes(const ChartBuilder& builder, std::vector<Lane>& lanes, ScreenRect& strip,
                                   double room, double size) {
  std::vector<NamedLane> named;
  double lines = 0;
  for (const Lane& lane : lanes) {
    const std::optional<NamedLane> one = named_lane(builder, lane, strip, size);
    if (!one) return {};
    lines += builder.px(named_line_units) * static_cast<double>(line_count(*one));
    named.push_back(*one);
  }
  const double margin = (room - lines) / (2 * static_cast<double>(lanes.size()));
  if (margin < builder.px(margin_units)) return {};
  const double kept = std::min(margin, builder.px(most_margin_units));
  double y = strip.y;
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    ScreenRect& rect = lanes[i].rect;
    rect.y = y;
    rect.height = builder.px(named_line_units) * static_cast<double>(line_count(named[i])) + 2 * kept;
    y = rect.bottom();
    lanes[i].range_y = y - kept / 2;
  }
  strip.height = y - strip.y;
  return named;
}

void add_named_lane(ChartBuilder& builder, const Lane& lane, const NamedLane& named, std::size_t row, double size) {
  const double line = builder.px(named_line_units);
  const double top = lane.rect.center().y - line * static_cast<double>(line_count(named)) / 2;
  for (std::size_t i = 0; i < named.size(); ++i) {
    const ScreenPoint corner{named[i].left, top + static_cast<double>(named[i].line) * line};
    add_named_mark(builder, {lane.laureates[i], {0, row, 0}}, corner, line, size, named[i].side);
  }
}

}  // namespace

bool add_named_lanes(ChartBuilder& builder, std::vector<Lane>& lanes, ScreenRect& strip, double room) {
  if (!are_few_enough_to_name(builder.catalog.laureates.size())) return false;
  for (const double size : name_sizes_units) {
    const std::vector<NamedLane> named = named_lanes(builder, lanes, strip, room, size);
    for (std::size_t i = 0; i < named.size(); ++i) add_named_lane(builder, lanes[i], named[i], i, size);
    if (!named.empty()) return true;
  }
  return false;
}

}  // namespace atlas
