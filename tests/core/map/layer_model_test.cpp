#include "core/map/layer_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/data/facet_counts.h"
#include "core/map/population_scale.h"
#include "core/screen.h"
#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"
#include "support/rects.h"

namespace atlas {
namespace {

using testing::overlap;

class Layers : public ::testing::Test {
 protected:
  const World world = testing::published_world();

  Screen screen(const State& state, double width = 1280, double height = 640) const {
    const Viewport viewport{.width = width, .height = height, .pixel_ratio = 1, .em = 16};
    return present_screen(state, world, viewport, testing::half_em_a_letter);
  }
  State showing(MapLayer layer) const { return update({}, ShowLayer{layer}, world.catalog); }
  std::size_t region(std::string_view code) const { return find_term(world.catalog.regions, code).value(); }
  const Medal& medal(const MapScene& scene, std::string_view id) const {
    const LaureateIndex index = testing::laureate(world.catalog, id);
    return *std::ranges::find(scene.medals, index, &Medal::laureate);
  }
};

TEST_F(Layers, TheChosenOneIsTheOneShown) {
  const Screen shown = screen(showing(MapLayer::population));
  ASSERT_EQ(shown.controls.layers.choices.size(), 3U);
  EXPECT_FALSE(shown.controls.layers.choices[0].chosen);
  EXPECT_TRUE(shown.controls.layers.choices[2].chosen);
  EXPECT_TRUE(screen({}).controls.layers.legend.steps.empty()) << "labels are told by the filters' chips";
}

TEST_F(Layers, RegionsAreCountedAsTheAnnouncementHasThem) {
  const auto counts = counts_of({}, Facet::region, world.catalog);
  EXPECT_EQ(counts[region("53")], 3U) << "Bretagne: Rennes, the région, Mégalis";
  EXPECT_EQ(counts[region("52")], 4U) << "Nantes, Angers, Anjou, La Châtaigneraie";
  EXPECT_EQ(counts[region("76")], 3U) << "the région, Montpellier, Sicoval";
  const State gold = update({}, Toggle{Facet::tier, tiers::gold}, world.catalog);
  EXPECT_EQ(counts_of(gold.filter, Facet::region, world.catalog)[region("53")], 1U);
  EXPECT_EQ(most_of(Facet::region, world.catalog), 4U);
}

TEST_F(Layers, RegionsAreTintedByTheirCountAndTheLegendGoesToTheMost) {
  const Screen shown = screen(showing(MapLayer::regions));
  const auto strength = [&](std::string_view code) {
    for (const RegionTint& tint : shown.map.region_tints) {
      if (world.geography.regions[tint.region].code == code) return tint.strength;
    }
    return 0.0;
  };
  EXPECT_EQ(strength("52"), 1);
  EXPECT_EQ(strength("53"), 0.75);
  EXPECT_EQ(strength("94"), 0) << "no laureate in Corse";
  ASSERT_EQ(shown.controls.layers.legend.steps.size(), 5U);
  EXPECT_EQ(shown.controls.layers.legend.steps.back().label, "4");
  EXPECT_TRUE(shown.map.territories.empty()) << "a tinted territory would be taken for a région";
  EXPECT_TRUE(screen({}).map.region_tints.empty());
}

TEST_F(Layers, SurfacesAreAsInhabitants) {
  const MapScene scene = screen(showing(MapLayer::population)).map;
  const double occitanie = medal(scene, "occitanie").radius, lyon = medal(scene, "lyon").radius;
  const auto inhabitants = [&](std::string_view id) {
    return static_cast<double>(world.catalog.laureates[testing::laureate(world.catalog, id)].population.count);
  };
  EXPECT_NEAR(occitanie * occitanie / (lyon * lyon), inhabitants("occitanie") / inhabitants("lyon"), 1e-9);
  EXPECT_DOUBLE_EQ(occitanie, scene.largest_radius);
  EXPECT_EQ(population_radius(15'627, 6'124'653, 30, 16), 4) << "the smallest can still be seen";
}

TEST_F(Layers, TheLegendsCirclesAreThoseOfTheMap) {
  const Screen shown = screen(showing(MapLayer::population));
  const LegendStep& step = shown.controls.layers.legend.steps.back();
  EXPECT_EQ(step.label, "5\u202F000\u202F000");
  EXPECT_NEAR(step.radius / shown.map.largest_radius, std::sqrt(5'000'000.0 / 6'124'653), 1e-9);
}

TEST_F(Layers, NothingOverTheMapCoversAnotherFromPhoneToProjector) {
  for (const auto& [width, height] : {std::pair{320.0, 928.0}, {390.0, 928.0}, {1280.0, 640.0}, {3840.0, 2000.0}}) {
    for (const MapLayer layer : {MapLayer::regions, MapLayer::population}) {
      const Screen shown = screen(showing(layer), width, height);
      const ScreenRect &legend = shown.controls.layers.legend.rect, &choices = shown.controls.layers.choices_place;
      EXPECT_FALSE(overlap(choices, shown.layout.map_buttons)) << width;
      EXPECT_FALSE(overlap(choices, legend)) << width;
      EXPECT_FALSE(overlap(legend, shown.layout.map_buttons)) << width;
      EXPECT_GE(legend.x, shown.layout.map.x) << width;
      for (const MapLabel& label : shown.labels) {
        EXPECT_FALSE(overlap(label.rect, legend)) << label.text << width;
        EXPECT_FALSE(overlap(label.rect, choices)) << label.text << width;
      }
      for (const Medal& a : shown.map.medals) {
        for (const Medal& b : shown.map.medals) {
          const ScreenPoint one = shown.map.center_of(a), other = shown.map.center_of(b);
          if (a.laureate != b.laureate) EXPECT_GT(std::hypot(one.x - other.x, one.y - other.y), a.radius + b.radius);
        }
      }
    }
  }
}

}  // namespace
}  // namespace atlas
