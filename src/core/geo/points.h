// The three spaces of the map, as types that do not mix.
#pragma once

#include <limits>

namespace atlas {

// Degrees, RGF93 / WGS 84.
struct LonLat {
  double longitude_degrees = 0;
  double latitude_degrees = 0;
  friend bool operator==(LonLat, LonLat) = default;
};

// Metres, Lambert-93 (EPSG:2154): x east, y north.
struct WorldPoint {
  double x = 0;
  double y = 0;
  friend bool operator==(WorldPoint, WorldPoint) = default;
};

// CSS pixels from the canvas's top left corner: x right, y down.
struct ScreenPoint {
  double x = 0;
  double y = 0;
  friend bool operator==(ScreenPoint, ScreenPoint) = default;
};

struct WorldBox {
  WorldPoint min{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
  WorldPoint max{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

  bool empty() const { return min.x > max.x; }
  double width() const { return max.x - min.x; }
  double height() const { return max.y - min.y; }
  double area() const { return empty() ? 0 : width() * height(); }  // square metres
  WorldPoint center() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }
  bool contains(WorldPoint point) const {
    return point.x >= min.x && point.x <= max.x && point.y >= min.y && point.y <= max.y;
  }
  void include(WorldPoint point) {
    if (point.x < min.x) min.x = point.x;
    if (point.y < min.y) min.y = point.y;
    if (point.x > max.x) max.x = point.x;
    if (point.y > max.y) max.y = point.y;
  }
};

struct ScreenRect {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;

  double right() const { return x + width; }
  double bottom() const { return y + height; }
  ScreenPoint center() const { return {x + width / 2, y + height / 2}; }
  bool contains(ScreenPoint point) const {
    return point.x >= x && point.x < right() && point.y >= y && point.y < bottom();
  }
  friend bool operator==(ScreenRect, ScreenRect) = default;
};

}  // namespace atlas
