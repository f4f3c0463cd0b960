// A selected territory is looked at: in whatever window, it takes at least 40 % of the lesser side of the map's free
// part.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/geo/flight.h"
#include "core/screen.h"
#include "core/state/effects.h"
#include "core/state/update.h"
#include "support/data_files.h"

namespace atlas {
namespace {

constexpr double least_share = 0.4;

class SelectedSize : public ::testing::TestWithParam<Viewport> {
 protected:
  const World world = testing::published_world();

  Presenter presenter;

  double share(const State& state, LaureateIndex one) {
    const Screen& screen = presenter.present(state, world, GetParam(), testing::half_em_a_letter);
    const ScreenRect free = screen.layout.map_free;
    const WorldBox& bounds = world.territories[one].bounds;
    const double longer = std::max(bounds.width(), bounds.height()) * screen.map.transform.pixels_per_metre;
    return longer / std::min(free.width, free.height);
  }
  State selected(const State& before, LaureateIndex one) const {
    return changed(before, Select{one}, world, false).after;  // arrived at once
  }
};

TEST_P(SelectedSize, IsNeverTooSmallFromWhereverOneComes) {
  for (LaureateIndex one = 0; one < world.catalog.laureates.size(); ++one) {
    const Camera best = camera_showing(world.territories[one].bounds);
    for (const double levels_away : {-9.0, -1.0, -0.31, -0.29, 0.0}) {
      State before;
      before.camera = clamped({best.center, best.zoom + levels_away});
      EXPECT_GE(share(selected(before, one), one), least_share)
          << world.catalog.laureates[one].id << " from " << levels_away << " levels away";
    }
  }
}

TEST_P(SelectedSize, IsWhollySeen) {
  for (LaureateIndex one = 0; one < world.catalog.laureates.size(); ++one)
    EXPECT_LT(share(selected({}, one), one), 1) << world.catalog.laureates[one].id;
}

INSTANTIATE_TEST_SUITE_P(Windows, SelectedSize,
                         ::testing::Values(Viewport{.width = 1280, .height = 720},
                                           Viewport{.width = 1920, .height = 1080},
                                           Viewport{.width = 390, .height = 844, .pixel_ratio = 3, .is_touch = true},
                                           Viewport{.width = 320, .height = 568, .is_touch = true},
                                           Viewport{.width = 844, .height = 390, .is_touch = true},
                                           Viewport{.width = 1280, .height = 720, .pane = Pane::map},
                                           Viewport{.width = 3840, .height = 2160, .em = 48}));

}  // namespace
}  // namespace atlas
