#include "core/map/map_scene.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/geo/lambert93.h"
#include "core/look/medal_shape.h"
#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

Layout layout_of(double width, double height) {
  const ScreenRect map{0, 0, width, height};
  return {.em = 16,
          .pixel_ratio = 1,
          .narrow = false,
          .whole = map,
          .filters = {},
          .map = map,
          .map_free = map,
          .map_buttons = {},
          .chart = {},
          .card = {}};
}

class MapSceneTest : public ::testing::Test {
 protected:
  const World world = testing::published_world();

  MapScene scene(const State& state, double width = 800, double height = 700) const {
    return present_map(state, world, layout_of(width, height));
  }
  LaureateIndex index(std::string_view id) const { return testing::laureate(world.catalog, id); }
  State after(const Action& action) const { return update({}, action, world.catalog); }
  std::optional<LaureateIndex> picked(const MapScene& shown, ScreenPoint at) const {
    return pick(shown, world.territories, at);
  }
};

const Medal& medal_of(const MapScene& scene, LaureateIndex laureate) {
  for (const Medal& medal : scene.medals) {
    if (medal.laureate == laureate) return medal;
  }
  ADD_FAILURE() << "no medal";
  return scene.medals.front();
}

double apart(ScreenPoint a, ScreenPoint b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

TEST_F(MapSceneTest, NoMedalCoversAnotherFromPhoneToProjector) {
  for (const auto& [width, height] : {std::pair{320.0, 300.0}, {390.0, 330.0}, {800.0, 700.0}, {2400.0, 2000.0}}) {
    const MapScene shown = scene({}, width, height);
    ASSERT_EQ(shown.medals.size(), 21U);
    for (const Medal& a : shown.medals) {
      for (const Medal& b : shown.medals) {
        if (a.laureate == b.laureate) continue;
        EXPECT_GT(apart(shown.center_of(a), shown.center_of(b)), a.radius + b.radius)
            << world.catalog.laureates[a.laureate].id << " " << world.catalog.laureates[b.laureate].id << " at "
            << width;
      }
    }
  }
}

TEST_F(MapSceneTest, EveryMedalIsWholeOnTheFirstView) {
  for (const auto& [width, height] : {std::pair{320.0, 300.0}, {390.0, 330.0}, {800.0, 700.0}}) {
    const MapScene shown = scene({}, width, height);
    for (const Medal& medal : shown.medals) {
      const ScreenPoint center = shown.center_of(medal);
      EXPECT_GE(center.x - medal.radius, 0);
      EXPECT_GE(center.y - medal.radius, 0) << world.catalog.laureates[medal.laureate].id;
      EXPECT_LE(center.x + medal.radius, width);
      EXPECT_LE(center.y + medal.radius, height);
    }
  }
}

TEST_F(MapSceneTest, ClickingTheMiddleOfAMedalPicksIt) {
  const MapScene shown = scene({});
  for (const Medal& medal : shown.medals) EXPECT_EQ(picked(shown, shown.center_of(medal)), medal.laureate);
}

TEST_F(MapSceneTest, AGhostIsNotPicked) {
  const MapScene shown = scene(after(Toggle{Facet::tier, tiers::gold}));
  const Medal& antony = medal_of(shown, index("antony"));
  EXPECT_FALSE(antony.shown);
  EXPECT_EQ(picked(shown, shown.center_of(antony)), std::nullopt);
}

TEST_F(MapSceneTest, ClickingARegionPicksItsLaureate) {
  const MapScene shown = scene({});
  const ScreenPoint lozere = shown.transform.screen_from_world(world_from_lonlat({3.5, 44.52}));
  EXPECT_EQ(picked(shown, lozere), index("occitanie"));
}

TEST_F(MapSceneTest, TheSmallestTerritoryUnderThePointerWins) {
  State near;
  near.camera = {world_from_lonlat({1.45, 43.3}), 3};
  const MapScene shown = scene(near);
  const ScreenPoint muret = shown.transform.screen_from_world(world_from_lonlat({1.2, 43.3}));
  EXPECT_EQ(picked(shown, muret), index("sicoval-haute-garonne"));
}

TEST_F(MapSceneTest, TheCommunesOfATerritoryCanBeClicked) {
  State near;
  near.camera = {world_from_lonlat({4.84671, 45.74846}), 5};
  const MapScene shown = scene(near);
  const ScreenPoint east = shown.transform.screen_from_world(world_from_lonlat({4.945, 45.70}));  // Saint-Priest
  EXPECT_EQ(picked(shown, east), index("lyon"));
}

TEST_F(MapSceneTest, SeaIsNobodys) {
  const MapScene shown = scene({});
  EXPECT_EQ(picked(shown, shown.transform.screen_from_world(world_from_lonlat({-3, 45}))), std::nullopt);
}

TEST_F(MapSceneTest, NothingIsPickedOutsideTheMap) {
  EXPECT_EQ(picked(scene({}), {-1, 10}), std::nullopt);
  EXPECT_EQ(picked(scene({}), {810, 10}), std::nullopt);
}

TEST_F(MapSceneTest, TheSelectedIsDrawnLast) {
  const MapScene shown = scene(after(Select{index("lyon")}));
  EXPECT_EQ(shown.medals.back().laureate, index("lyon"));
  EXPECT_EQ(shown.territories.back().laureate, index("lyon"));
  EXPECT_GT(shown.medals.back().radius, shown.medals.front().radius);
}

TEST_F(MapSceneTest, RegionsBelongToTheirMiddle) {
  const MapScene shown = scene({});
  const Area* bretagne = find_area(world.geography.regions, "53");
  ASSERT_TRUE(bretagne);
  const ScreenPoint middle = shown.transform.screen_from_world(bretagne->center);
  EXPECT_EQ(shown.anchor_of(medal_of(shown, index("bretagne"))), middle);
}

TEST_F(MapSceneTest, HowDeepATerritoryLiesInOthersThatAreShown) {
  const auto depth = [&](const MapScene& shown, std::string_view id) {
    for (const TerritoryLook& look : shown.territories) {
      if (look.laureate == index(id)) return look.depth;
    }
    return -1;
  };
  const MapScene all = scene({});
  for (const char* id : {"sicoval-haute-garonne", "rennes", "angers-loire", "montpellier"}) {
    EXPECT_EQ(depth(all, id), 1) << id;
  }
  for (const char* id : {"occitanie", "bretagne", "lyon", "anjou-numerique"}) EXPECT_EQ(depth(all, id), 0) << id;
  EXPECT_EQ(depth(scene(after(Toggle{Facet::tier, tiers::bronze})), "sicoval-haute-garonne"), 0)
      << "Occitanie is not shown";
}

TEST_F(MapSceneTest, ATownNamedBesideItsIntercommunalityLiesInIt) {
  const auto inner = [&](std::string_view id) { return world.territories[index(id)].inner_disc_count; };
  EXPECT_EQ(inner("rennes"), 1U);
  EXPECT_EQ(inner("lyon"), 0U);
  EXPECT_EQ(inner("antony"), 0U) << "alone";
  EXPECT_EQ(inner("sicoval-haute-garonne"), 0U);
}

}  // namespace
}  // namespace atlas
