#include "core/state/sheet.h"

#include <cmath>

namespace atlas {

namespace {

constexpr double settling_seconds = 0.06;  // in which the way that is left falls to a third
constexpr double least_pixels = 0.5;       // less than that is not seen

}  // namespace

Sheet settled(const Sheet& sheet, double seconds) {
  if (sheet.is_held) return sheet;
  const double left = sheet.pull_pixels * std::exp(-seconds / settling_seconds);
  return {sheet.height, std::abs(left) < least_pixels ? 0 : left, false};
}

}  // namespace atlas
