// World lines as the data of an SVG path: relative moves, only the bends that can be seen.
#pragma once

#include <string>
#include <vector>

#include "core/geo/camera.h"

namespace atlas::html {

// What is left out, in the drawing's units.
struct PathDetail {
  int decimals = 0;          // of the numbers
  double tolerance = 1.6;    // a bend that stands out less: 2.5 km of the page's map; the canvas brings them
  double smallest_ring = 5;  // across
};
// Of a picture to be kept, and printed.
inline constexpr PathDetail fine_detail{.decimals = 1, .tolerance = 0.2, .smallest_ring = 1};

class SvgPath {
 public:
  explicit SvgPath(const MapTransform& transform, const PathDetail& detail = {})
      : transform_(transform), detail_(detail) {}

  // Rings and lines too small to be seen are left out.
  void add(const std::vector<WorldPoint>& points, bool is_closed);
  std::string data() && { return std::move(data_); }
  std::string data() & { return data_; }

 private:
  MapTransform transform_;
  PathDetail detail_;
  std::string data_;
};

}  // namespace atlas::html
