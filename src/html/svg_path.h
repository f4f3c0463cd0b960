// World lines as the data of an SVG path: whole units, relative moves, only the bends that can be seen.
#pragma once

#include <string>
#include <vector>

#include "core/geo/camera.h"

namespace atlas::html {

class SvgPath {
 public:
  explicit SvgPath(const MapTransform& transform) : transform_(transform) {}

  // Rings and lines too small to be seen are left out.
  void add(const std::vector<WorldPoint>& points, bool is_closed);
  std::string data() && { return std::move(data_); }
  std::string data() & { return data_; }

 private:
  MapTransform transform_;
  std::string data_;
};

}  // namespace atlas::html
