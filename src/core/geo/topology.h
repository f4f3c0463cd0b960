// Decodes quantised TopoJSON into projected points: arcs once, shapes as references to them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/geo/geography.h"
#include "core/json/document.h"

namespace atlas {

// One turn around a shape: arcs to follow, each forwards or backwards.
struct ArcStep {
  std::size_t arc = 0;
  bool is_backwards = false;
};
using ArcRing = std::vector<ArcStep>;

struct TopologyFeature {
  std::string id;
  json::Node properties;
  std::vector<ArcRing> rings;       // of a Polygon or a MultiPolygon
  std::optional<WorldPoint> point;  // of a Point
};

class Topology {
 public:
  // Problems of the document as a whole (no arcs, no transform) go to `report`.
  static std::optional<Topology> read(const json::Node& root, json::Report& report);

  const std::vector<Polyline>& arcs() const { return arcs_; }

  // The features of a layer. A feature that refers to no existing arc is left out, with a problem; a missing layer too.
  std::vector<TopologyFeature> features(std::string_view layer) const;

  // The points of a ring, closed without repeating the first. Nothing when its ends do not meet.
  std::optional<Ring> ring_of(const ArcRing& steps) const;
  // Of the arcs that the ring follows: a small document can follow a long one ten thousand times.
  std::size_t point_count(const ArcRing& steps) const;

 private:
  explicit Topology(json::Node root) : root_(std::move(root)) {}
  WorldPoint projected(double x, double y) const;
  Polyline read_arc(const json::Node& node) const;
  bool read_rings(const json::Node& arcs, int depth, std::vector<ArcRing>& rings) const;

  json::Node root_;
  std::vector<Polyline> arcs_;
  double scale_x_ = 1, scale_y_ = 1, translate_x_ = 0, translate_y_ = 0;
};

}  // namespace atlas
