#include "core/geo/geography.h"

#include <gtest/gtest.h>

#include "core/geo/lambert93.h"
#include "support/data_files.h"

namespace atlas {
namespace {

using testing::data_file;

// Two squares side by side, départements of two régions, with a country to the east. Coordinates are degrees × 1000.
std::string two_squares(std::string_view first_arcs = "[[0,1]]") {
  return R"({"type":"Topology","transform":{"scale":[0.001,0.001],"translate":[2,46]},"arcs":[
      [[1000,0],[0,1000]],
      [[1000,1000],[-1000,0],[0,-1000],[1000,0]],
      [[1000,0],[1000,0]],
      [[2000,0],[0,1000]],
      [[2000,1000],[-1000,0]],
      [[2000,0],[500,0],[0,1000],[-500,0]]],
    "objects":{"departements":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","id":"01","properties":{"nom":"Ouest","region":"A"},"arcs":)" +
         std::string(first_arcs) + R"(},
        {"type":"Polygon","id":"02","properties":{"nom":"Est","region":"B"},"arcs":[[2,3,4,-1]]}]},
      "regions":{"type":"GeometryCollection","geometries":[]},
      "pays":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","id":"XX","properties":{},"arcs":[[5,-4]]}]}}})";
}

constexpr std::string_view no_communes =
    R"({"transform":{"scale":[1,1],"translate":[0,0]},"arcs":[],"objects":{"communes":{"type":"GeometryCollection","geometries":[]}}})";

Result<Geography> read(std::string_view france, std::string_view perimeters = {}) {
  return read_geography(
      {.france = france, .communes = no_communes, .perimeters = perimeters, .names = {}, .is_detail = false});
}

TEST(Geography, ReadsThePublishedFiles) {
  const auto geography = read_geography({.france = data_file("geo/france.topo.json"),
                                         .communes = data_file("geo/communes.topo.json"),
                                         .perimeters = {},
                                         .names = {},
                                         .is_detail = false});
  ASSERT_TRUE(geography.ok());
  EXPECT_EQ(geography.value->departements.size(), 96U);
  EXPECT_EQ(geography.value->regions.size(), 13U);
  EXPECT_EQ(geography.value->communes.size(), 660U);
}

TEST(Geography, TheDetailHasTheSamePlacesInFinerLines) {
  const World coarse = testing::published_world(), fine = testing::detailed_world();
  ASSERT_EQ(fine.geography.departements.size(), coarse.geography.departements.size());
  ASSERT_EQ(fine.geography.regions.size(), coarse.geography.regions.size());
  const auto points = [](const std::vector<Polyline>& lines) {
    std::size_t count = 0;
    for (const Polyline& line : lines) count += line.size();
    return count;
  };
  EXPECT_GT(points(fine.geography.coast), 2 * points(coarse.geography.coast));
  EXPECT_EQ(fine.widest_first.size(), coarse.widest_first.size());
  for (std::size_t i = 0; i < fine.territories.size(); ++i)
    EXPECT_EQ(coarse.territories[i].lies_in, fine.territories[i].lies_in) << fine.catalog.laureates[i].id;
  EXPECT_EQ(fine.geography.towns.front().name, "Paris");
  EXPECT_GT(fine.geography.commune_names.size(), 300U);
}

TEST(Geography, BrokenNamesAreLeftOutWithAWarning) {
  const auto broken = read_geography(
      {.france = two_squares(), .communes = no_communes, .perimeters = {}, .names = R"({"communes": [], "towns": 3})"});
  ASSERT_TRUE(broken.ok());
  EXPECT_FALSE(broken.warnings.empty());
  const auto nowhere = read_geography(
      {.france = two_squares(),
       .communes = no_communes,
       .perimeters = {},
       .names = R"({"communes": [], "towns": [{"name":"Nulle part","lon":170,"lat":40,"population":3}]})"});
  EXPECT_TRUE(nowhere.value->towns.empty());
  ASSERT_EQ(nowhere.warnings.size(), 1U);
  EXPECT_NE(sentence_of(nowhere.warnings[0]).find("Nulle part"), std::string::npos);
}

TEST(Geography, TownsLieInTheirDepartement) {
  const World world = testing::published_world();
  for (const auto& [id, departement] : {std::pair{"lyon", "69"},
                                        {"grenoble", "38"},
                                        {"antony", "92"},
                                        {"grand-nancy", "54"},
                                        {"lisieux-normandie", "14"}}) {
    const Laureate& one = world.catalog.laureates[testing::laureate(world.catalog, id)];
    const Area* area = find_area(world.geography.departements, departement);
    ASSERT_TRUE(area);
    EXPECT_TRUE(contains(*area, world_from_lonlat(one.seat.lonlat))) << id;
  }
}

TEST(Geography, KnowsEachBorderOnce) {
  const auto geography = read(two_squares());
  ASSERT_TRUE(geography.ok());
  EXPECT_EQ(geography.value->region_borders.size(), 1U);  // between the two
  EXPECT_EQ(geography.value->departement_borders.size(), 0U);
  EXPECT_EQ(geography.value->coast.size(), 4U);  // with the land border: where France ends
  EXPECT_EQ(geography.value->shore.size(), 3U);  // without it
}

TEST(Geography, InsideIsInsideAndOutsideIsNot) {
  const auto geography = read(two_squares());
  ASSERT_TRUE(geography.ok());
  const Area* west = find_area(geography.value->departements, "01");
  ASSERT_TRUE(west);
  EXPECT_TRUE(contains(*west, world_from_lonlat({2.5, 46.5})));
  EXPECT_FALSE(contains(*west, world_from_lonlat({3.5, 46.5})));
  EXPECT_FALSE(contains(*west, world_from_lonlat({2.5, 47.5})));
}

TEST(Geography, LeavesOutAnOpenRingAndNamesIt) {
  const auto geography = read(two_squares("[[0]]"));
  ASSERT_TRUE(geography.ok());
  EXPECT_EQ(geography.value->departements.size(), 1U);
  ASSERT_FALSE(geography.warnings.empty());
  EXPECT_EQ(sentence_of(geography.warnings[0]),
            "france.topo.json, objects.departements.geometries[0].properties\u00A0: le contour de «\u202F01\u202F» "
            "n’est pas fermé\u202F; il n’est pas dessiné.");
}

TEST(Geography, LeavesOutAFeatureOfAnArcThatDoesNotExist) {
  for (const char* arcs : {"[[99]]", "[[-99]]", "[[0.5]]", "[[1e300]]"}) {
    const auto geography = read(two_squares(arcs));
    ASSERT_TRUE(geography.ok()) << arcs;
    EXPECT_EQ(geography.value->departements.size(), 1U) << arcs;
    EXPECT_FALSE(geography.warnings.empty()) << arcs;
  }
}

TEST(Geography, LeavesOutAFeatureThatIsNowhereInEurope) {
  // A corner of the western square goes beyond the antimeridian, around the globe, over the pole, and comes back.
  for (const char* corner : {"[179000,0],[-180000,-1000]", "[398000,0],[-399000,-1000]", "[0,44000],[-1000,-45000]"}) {
    std::string france = two_squares();
    const std::string usual = "[-1000,0],[0,-1000],";
    france.replace(france.find(usual), usual.size(), std::string(corner) + ",");
    const auto geography = read(france);
    ASSERT_TRUE(geography.ok()) << corner;
    EXPECT_FALSE(find_area(geography.value->departements, "01")) << corner;
    EXPECT_TRUE(find_area(geography.value->departements, "02")) << corner;
    EXPECT_EQ(geography.value->coast.size(), 3U) << "no line to nowhere: " << corner;
    ASSERT_FALSE(geography.warnings.empty()) << corner;
    EXPECT_NE(sentence_of(geography.warnings[0]).find("«\u202F01\u202F» a des coordonnées impossibles"),
              std::string::npos)
        << sentence_of(geography.warnings[0]);
  }
}

TEST(Geography, DoesNotReadADocumentOfTenMegabytes) {
  const std::string huge(10'000'000, ' ');
  const auto perimeters = read(two_squares(), huge);
  ASSERT_TRUE(perimeters.ok());
  ASSERT_EQ(perimeters.warnings.size(), 1U);
  EXPECT_EQ(sentence_of(perimeters.warnings[0]),
            "perimetres.topo.json\u00A0: ce document dépasse 8\u00A0Mo\u202F; il n’est pas lu\u00A0: allégez-le.");
  EXPECT_FALSE(read(huge).ok());
}

TEST(Geography, RefusesADocumentThatIsNoTopology) {
  for (const char* document : {"", "{}", "[]", "null", R"({"transform":{}})", R"({"arcs":7})", "{\"arcs\":[[[1]]]"}) {
    const auto geography = read(document);
    EXPECT_FALSE(geography.ok()) << document;
    EXPECT_FALSE(geography.errors.empty()) << document;
  }
}

TEST(Geography, BrokenPerimetersAreAWarningAndTheRestRemains) {
  const auto geography = read(two_squares(), "{ pas du JSON");
  ASSERT_TRUE(geography.ok());
  EXPECT_TRUE(geography.value->perimeters.empty());
  ASSERT_EQ(geography.warnings.size(), 1U);
  EXPECT_EQ(geography.warnings[0].document, "perimetres.topo.json");
}

TEST(Geography, ReadsExactPerimetersWhereThereAreSome) {
  const auto geography = read(two_squares(), R"({"transform":{"scale":[0.001,0.001],"translate":[2,46]},
      "arcs":[[[0,0],[500,0],[0,500],[-500,-500]]],
      "objects":{"perimetres":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","id":"200046977","properties":{"kind":"epci","nom":"Essai"},"arcs":[[0]]}]}}})");
  ASSERT_TRUE(geography.ok());
  ASSERT_EQ(geography.value->perimeters.size(), 1U);
  EXPECT_TRUE(contains(geography.value->perimeters[0], world_from_lonlat({2.4, 46.1})));
}

}  // namespace
}  // namespace atlas
