#include "core/geo/beside.h"

namespace atlas {

namespace {

// From the mark to the point that the rectangle is tied by, in distances; and which share of the rectangle lies left of
// that point and above it.
struct Tie {
  double right, down, left_share, above_share;
};

constexpr double slant = 0.6;  // of the distance, each way, for a name at a corner
constexpr double low = 0.12, aside = 0.25;
constexpr Tie ties[side_count] = {
    {1, 0, 0, 0.5},        {-1, 0, 1, 0.5},      {0, 1, 0.5, 0},         {0, -1, 0.5, 1},
    {slant, -slant, 0, 1}, {slant, slant, 0, 0}, {-slant, -slant, 1, 1}, {-slant, slant, 1, 0},
    {1, 0, 0, 1 - low},    {1, 0, 0, low},       {-1, 0, 1, 1 - low},    {-1, 0, 1, low},
    {0, 1, aside, 0},      {0, 1, 1 - aside, 0}, {0, -1, aside, 1},      {0, -1, 1 - aside, 1}};

}  // namespace

ScreenRect beside(ScreenPoint mark, double away, Side side, double width, double height) {
  const Tie& tie = ties[side];
  return {mark.x + away * tie.right - width * tie.left_share, mark.y + away * tie.down - height * tie.above_share,
          width, height};
}

ScreenPoint tie_of(ScreenPoint mark, double away, Side side) {
  return {mark.x + away * ties[side].right, mark.y + away * ties[side].down};
}

double left_share(Side side) {
  return ties[side].left_share;
}

}  // namespace atlas
