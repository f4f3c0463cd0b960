#include "core/geo/geography.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/sorted_indexes.h"
#include "core/geo/area_math.h"
#include "core/geo/camera.h"
#include "core/geo/lambert93.h"
#include "core/geo/topology.h"
#include "core/json/document.h"

namespace atlas {

namespace {

constexpr std::string_view france_name = "france.topo.json";
constexpr std::string_view detail_name = "france_detail.topo.json";
constexpr std::string_view communes_name = "communes.topo.json";
constexpr std::string_view perimeters_name = "perimetres.topo.json";
constexpr std::string_view names_name = "names.json";
constexpr std::int64_t max_population = 100'000'000;

// Nothing on this map is farther from the middle of France: a point beyond the antimeridian, a longitude of 400, or
// what is no number at all.
constexpr double farthest_metres = 3'000'000;

bool is_plausible(const Ring& ring) {
  const WorldPoint middle = france_bounds.center();
  return !ring.empty() && std::all_of(ring.begin(), ring.end(), [middle](WorldPoint point) {
    return std::abs(point.x - middle.x) < farthest_metres && std::abs(point.y - middle.y) < farthest_metres;
  });
}

// Of all shapes of a document; ours have 26 000.
constexpr std::size_t most_points = 1'000'000;

std::string optional_text(const json::Node& properties, std::string_view name) {
  const auto found = properties.find(name);
  return found ? found->text() : std::string();
}

// Problems of a document that do not stop it from being used become warnings.
class Reader {
 public:
  Reader(std::string_view name, std::string_view text)
      : report_(std::string(name)), value_(json::parse(text, report_)) {
    if (value_) topology_ = Topology::read(json::Node(&*value_, "", report_), report_);
  }

  const std::optional<Topology>& topology() const { return topology_; }
  const std::vector<Problem>& problems() const { return report_.problems(); }

  std::vector<Area> areas(std::string_view layer) {
    std::vector<Area> areas;
    for (const TopologyFeature& feature : topology_->features(layer)) {
      Area area{feature.id, optional_text(feature.properties, "nom"), rings_of(feature), {}, {}};
      area.region = optional_text(feature.properties, "region");
      if (area.rings.empty()) continue;
      complete(area);
      areas.push_back(std::move(area));
    }
    return areas;
  }

  void refuse_empty(std::string_view layer) { report_.add("", Text::geo_empty_layer, {{"layer", std::string(layer)}}); }

 private:
  std::vector<Ring> rings_of(const TopologyFeature& feature) {
    const TextArguments name{{"feature", feature.id}};
    std::vector<Ring> rings;
    for (const ArcRing& steps : feature.rings) {
      point_count_ += topology_->point_count(steps);
      if (point_count_ > most_points) {
        report_.add("", Text::geo_too_many_points, {{"max", std::to_string(most_points)}});
        return rings;
      }
      auto ring = topology_->ring_of(steps);
      if (!ring)
        feature.properties.refuse(Text::geo_open_ring, name);
      else if (!is_plausible(*ring))
        feature.properties.refuse(Text::geo_not_finite, name);
      else
        rings.push_back(std::move(*ring));
    }
    if (feature.rings.empty()) feature.properties.refuse(Text::geo_empty_feature, name);
    return rings;
  }

  json::Report report_;
  std::optional<json::Value> value_;  // what the topology's nodes point into
  std::optional<Topology> topology_;
  std::size_t point_count_ = 0;  // that the shapes so far follow
};

// By arc, the groups (régions, départements) of the features on its two sides; none for the arc of another layer.
using Sides = std::vector<std::vector<std::string>>;

Sides sides_of_arcs(const Topology& topology, std::string_view layer, auto&& group_of) {
  Sides sides(topology.arcs().size());
  for (const TopologyFeature& feature : topology.features(layer)) {
    for (const ArcRing& ring : feature.rings) {
      for (const ArcStep& step : ring) sides[step.arc].push_back(group_of(feature));
    }
  }
  return sides;
}

// Each arc of France once: its coast and land borders, the borders of régions, those of départements inside them.
void sort_french_borders(const Topology& topology, const Sides& abroad, Geography& geography) {
  const auto region_of = [](const TopologyFeature& feature) { return optional_text(feature.properties, "region"); };
  const Sides sides = sides_of_arcs(topology, "departements", region_of);
  for (std::size_t arc = 0; arc < sides.size(); ++arc) {
    const std::vector<std::string>& regions = sides[arc];
    if (regions.empty() || !is_plausible(topology.arcs()[arc])) continue;
    const bool is_outside = regions.size() == 1;
    const bool is_inside_one = !is_outside && regions[0] == regions[1];
    auto& borders = is_outside      ? geography.coast
                    : is_inside_one ? geography.departement_borders
                                    : geography.region_borders;
    borders.push_back(topology.arcs()[arc]);
    if (is_outside && abroad[arc].empty()) geography.shore.push_back(topology.arcs()[arc]);
  }
}

// The borders between neighbours; their coasts are left to the change from land to sea.
void sort_country_borders(const Topology& topology, const Sides& abroad, Geography& geography) {
  for (std::size_t arc = 0; arc < abroad.size(); ++arc) {
    if (abroad[arc].size() > 1 && is_plausible(topology.arcs()[arc]))
      geography.country_borders.push_back(topology.arcs()[arc]);
  }
}

void read_communes(const Topology& topology, Geography& geography) {
  for (const TopologyFeature& feature : topology.features("communes")) {
    if (feature.point && !is_plausible({*feature.point})) {
      feature.properties.refuse(Text::geo_not_finite, {{"feature", feature.id}});
      continue;
    }
    geography.communes.push_back(
        {.code = feature.id,
         .perimeter = optional_text(feature.properties, "perimetre"),
         .point = feature.point,
         .population_count = feature.properties.member("population").whole(0, max_population)});
  }
}

void read_perimeters(std::string_view text, Geography& geography, std::vector<Problem>& warnings) {
  Reader reader(perimeters_name, text);
  if (reader.topology()) {
    geography.perimeters = reader.areas("perimetres");
    geography.perimeter_borders = reader.topology()->arcs();
  }
  warnings.insert(warnings.end(), reader.problems().begin(), reader.problems().end());
}

void read_towns(const json::Node& list, Geography& geography) {
  for (const json::Node& item : list.items()) {
    const LonLat lonlat{item.member("lon").number(), item.member("lat").number()};
    geography.towns.push_back({.name = item.member("name").text(),
                               .point = world_from_lonlat(lonlat),
                               .population_count = item.member("population").whole(0, max_population)});
    if (!is_plausible({geography.towns.back().point})) {
      item.refuse(Text::geo_not_finite, {{"feature", geography.towns.back().name}});
      geography.towns.pop_back();
    }
  }
}

// Of the communes that are known; the map writes those whose place is.
void read_commune_names(const json::Node& list, Geography& geography) {
  std::vector<Commune>& communes = geography.communes;
  const auto code_at = [&](std::size_t i) -> std::string_view { return communes[i].code; };
  const auto by_code =
      sorted_indexes(communes.size(), [&](std::size_t a, std::size_t b) { return code_at(a) < code_at(b); });
  for (const json::Node& item : list.items()) {
    const std::string code = item.member("code").text(), name = item.member("name").text();
    const auto found = std::ranges::lower_bound(by_code, std::string_view(code), {}, code_at);
    if (found == by_code.end() || code_at(*found) != code) continue;
    Commune& commune = communes[*found];
    commune.name = name;
    if (!commune.point) continue;
    geography.commune_names.push_back(
        {.name = name, .point = *commune.point, .population_count = commune.population_count});
  }
}

void append(std::vector<Problem>& all, const std::vector<Problem>& more) {
  all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

std::vector<Problem> read_names(std::string_view names, Geography& geography) {
  json::Report report{std::string(names_name)};
  if (const auto value = json::parse(names, report)) {
    const json::Node root(&*value, "", report);
    read_commune_names(root.member("communes"), geography);
    read_towns(root.member("towns"), geography);
  }
  return report.take();
}

Result<Geography> read_geography(const GeographyDocuments& documents) {
  Result<Geography> result;
  Reader france(documents.is_detail ? detail_name : france_name, documents.france);
  Reader communes(communes_name, documents.communes);
  Geography geography;
  if (france.topology()) {
    geography.countries = france.areas("pays");
    geography.regions = france.areas("regions");
    geography.departements = france.areas("departements");
    const auto id_of = [](const TopologyFeature& feature) { return feature.id; };
    const Sides abroad = sides_of_arcs(*france.topology(), "pays", id_of);
    sort_french_borders(*france.topology(), abroad, geography);
    sort_country_borders(*france.topology(), abroad, geography);
    if (geography.departements.empty() && france.problems().empty()) france.refuse_empty("departements");
  }
  if (communes.topology()) read_communes(*communes.topology(), geography);
  if (!documents.perimeters.empty()) read_perimeters(documents.perimeters, geography, result.warnings);
  if (!documents.names.empty()) append(result.warnings, read_names(documents.names, geography));

  const bool is_usable = france.topology() && communes.topology() && !geography.departements.empty();
  for (Reader* reader : {&france, &communes}) append(is_usable ? result.warnings : result.errors, reader->problems());
  if (is_usable) result.value = std::move(geography);
  return result;
}

const Area* find_area(const std::vector<Area>& areas, std::string_view code) {
  const auto found = std::find_if(areas.begin(), areas.end(), [code](const Area& area) { return area.code == code; });
  return found == areas.end() ? nullptr : &*found;
}

}  // namespace atlas
