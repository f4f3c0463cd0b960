#include "core/data/tally.h"

#include <gtest/gtest.h>

#include "core/charts/findings.h"
#include "core/data/facet_counts.h"
#include "core/page/announcement.h"
#include "core/screen.h"
#include "support/chart_samples.h"

namespace atlas {
namespace {

TEST(Tally, CountsWhatEachLaureateSaysOfItself) {
  const Catalog catalog = testing::published_catalog();
  for (const Filter& filter : testing::filters_of_all_sorts(catalog)) {
    const std::shared_ptr<const Tally> found = tally_of(filter, catalog);
    const Tally& tally = *found;
    for (const Facet facet : facets) {
      Filter others = filter;
      set_of(others, facet) = {};
      std::vector<std::size_t> counts(choices_of(catalog, facet).size()), beside = counts;
      for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
        for (const std::size_t value : values_of(catalog.laureates[i], facet)) {
          counts[value] += passes(filter, catalog, i) ? 1 : 0;
          beside[value] += passes(others, catalog, i) ? 1 : 0;
        }
        EXPECT_EQ(tally.is_shown[i] != 0, passes(filter, catalog, i));
      }
      EXPECT_EQ(tally.counts[static_cast<std::size_t>(facet)], counts);
      EXPECT_EQ(tally.beside[static_cast<std::size_t>(facet)], beside);
    }
  }
}

// However much is drawn and told of it.
TEST(Tally, WalksOverTheLaureatesOnceForAChangeOfTheFilter) {
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;
  const Viewport desktop{.width = 1280, .height = 640, .pixel_ratio = 1, .em = 16};
  Presenter presenter;
  const auto shown = [&](const State& before, const State& after) {
    presenter.present(after, world, desktop, testing::half_em_a_letter);
    announcement_of(before, after, catalog);
    chart_lines(after, catalog);
    count_lines(after.filter, catalog);
    shown_sentence(after, catalog);
    sorted_laureates(after, catalog);
    return catalog.memory.tallies->walk_count;
  };
  const State whole;
  State gold;
  set_of(gold.filter, Facet::tier).insert(0);
  const std::size_t walks = shown(whole, whole);
  EXPECT_EQ(walks, 1U);
  EXPECT_EQ(shown(whole, gold), walks + 1);
  EXPECT_EQ(shown(gold, whole), walks + 1);
}

TEST(Tally, OfACopyIsItsOwn) {
  const Catalog catalog = testing::published_catalog();
  EXPECT_EQ(count_passing({}, catalog), 21U);
  Catalog fewer = catalog;
  fewer.laureates.pop_back();
  EXPECT_EQ(count_passing({}, fewer), 20U);
  fewer = catalog;
  EXPECT_EQ(count_passing({}, fewer), 21U);
}

}  // namespace
}  // namespace atlas
