#include "core/geo/topology.h"

#include <cmath>
#include <tuple>

#include "core/geo/lambert93.h"

namespace atlas {

namespace {

// How deep the arcs of a shape nest: a list of rings, or a list of lists of rings.
constexpr int polygon_depth = 1;
constexpr int multi_polygon_depth = 2;

std::pair<double, double> read_pair(const json::Node& node) {
  const auto items = node.items();
  if (items.size() < 2) {
    node.refuse(Text::geo_expected_pair);
    return {0, 0};
  }
  return {items[0].number(), items[1].number()};
}

bool meets(WorldPoint a, WorldPoint b) {
  return a == b;  // quantised: the same grid point projects to the same metres
}

}  // namespace

WorldPoint Topology::projected(double x, double y) const {
  return world_from_lonlat({translate_x_ + x * scale_x_, translate_y_ + y * scale_y_});
}

Polyline Topology::read_arc(const json::Node& node) const {
  Polyline arc;
  double x = 0, y = 0;
  for (const json::Node& step : node.items()) {
    const auto [dx, dy] = read_pair(step);
    x += dx;
    y += dy;
    arc.push_back(projected(x, y));
  }
  return arc;
}

std::optional<Topology> Topology::read(const json::Node& root, json::Report& report) {
  const std::size_t problems_before = report.count();
  Topology topology(root);
  const json::Node transform = root.member("transform");
  std::tie(topology.scale_x_, topology.scale_y_) = read_pair(transform.member("scale"));
  std::tie(topology.translate_x_, topology.translate_y_) = read_pair(transform.member("translate"));
  const std::vector<json::Node> arcs = root.member("arcs").items();
  if (report.count() > problems_before) return std::nullopt;
  // A broken arc is empty: the shapes that follow it are refused by their names, and the others are there.
  for (const json::Node& arc : arcs) {
    const std::size_t before = report.count();
    Polyline& points = topology.arcs_.emplace_back(topology.read_arc(arc));
    if (report.count() > before) points.clear();
  }
  return topology;
}

bool Topology::read_rings(const json::Node& arcs, int depth, std::vector<ArcRing>& rings) const {
  if (depth > 0) {
    for (const json::Node& part : arcs.items()) {
      if (!read_rings(part, depth - 1, rings)) return false;
    }
    return true;
  }
  ArcRing ring;
  for (const json::Node& item : arcs.items()) {
    const double index = item.number();
    const double forwards = index < 0 ? -index - 1 : index;  // ~index: the arc followed backwards
    if (forwards >= static_cast<double>(arcs_.size()) || forwards != std::floor(forwards)) {
      return item.refuse(Text::geo_bad_arc);
    }
    ring.push_back({static_cast<std::size_t>(forwards), index < 0});
  }
  if (!ring.empty()) rings.push_back(std::move(ring));
  return true;
}

std::vector<TopologyFeature> Topology::features(std::string_view layer) const {
  std::vector<TopologyFeature> features;
  for (const json::Node& geometry : root_.member("objects").member(layer).member("geometries").items()) {
    TopologyFeature feature{geometry.member("id").text(), geometry.member("properties"), {}, {}};
    const auto type = geometry.find("type");
    const std::string kind = type ? type->text() : std::string();
    bool is_sound = true;
    if (kind == "Point") {
      const auto [x, y] = read_pair(geometry.member("coordinates"));
      feature.point = projected(x, y);
    } else if (kind == "Polygon" || kind == "MultiPolygon") {
      const int depth = kind == "Polygon" ? polygon_depth : multi_polygon_depth;
      is_sound = read_rings(geometry.member("arcs"), depth, feature.rings);
    }
    if (is_sound) features.push_back(std::move(feature));
  }
  return features;
}

std::size_t Topology::point_count(const ArcRing& steps) const {
  std::size_t count = 0;
  for (const ArcStep& step : steps) count += arcs_[step.arc].size();
  return count;
}

std::optional<Ring> Topology::ring_of(const ArcRing& steps) const {
  Ring ring;
  for (const auto& [arc, is_backwards] : steps) {
    Polyline points = arcs_[arc];
    if (is_backwards) points = Polyline(points.rbegin(), points.rend());
    if (points.empty()) return std::nullopt;
    if (!ring.empty()) {
      if (!meets(ring.back(), points.front())) return std::nullopt;
      ring.pop_back();
    }
    ring.insert(ring.end(), points.begin(), points.end());
  }
  constexpr std::size_t fewest_points = 4;  // a triangle and its return
  if (ring.size() < fewest_points || !meets(ring.front(), ring.back())) return std::nullopt;
  ring.pop_back();
  return ring;
}

}  // namespace atlas
