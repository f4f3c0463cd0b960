#include "core/data/commune_lookup.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/data_files.h"

namespace atlas {
namespace {

TEST(CommuneLookup, KnowsThePerimetersThatHaveCommunesAndNoOther) {
  const World world = testing::published_world();
  const CommuneLookup lookup(world.geography);
  std::size_t known = 0;
  for (const Laureate& one : world.catalog.laureates) {
    for (const Perimeter& perimeter : one.perimeters) {
      const auto is_its = [&](const Commune& commune) { return is_part_of(commune, perimeter); };
      const bool has_communes = std::ranges::any_of(world.geography.communes, is_its);
      EXPECT_EQ(lookup.knows(perimeter), has_communes) << one.id;
      known += has_communes ? 1 : 0;
    }
  }
  EXPECT_GT(known, 10U);
  EXPECT_FALSE(lookup.knows({PerimeterKind::commune, "01001-7", "Nulle part"}));
}

}  // namespace
}  // namespace atlas
