// The map behind the words of the stage, on the projectors of the field and on a phone.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/screen.h"
#include "core/state/update.h"
#include "support/data_files.h"

namespace atlas {
namespace {

constexpr double rows = 30, upright_rows = 18, em_rows = 1.35;  // as web/styles/scene.css
constexpr double edge_share = 0.05;                             // what a projector may cut

class StageLayout : public ::testing::TestWithParam<std::pair<double, double>> {
 protected:
  [[nodiscard]] Viewport viewport(Pane pane) const {
    const auto [width, height] = GetParam();
    return {
        .width = width, .height = height, .em = std::min(height / rows, width / upright_rows) * em_rows, .pane = pane};
  }
  const World world = testing::published_world();
};

TEST_P(StageLayout, TheMapLooksBesideTheWordsAndInsideTheEdges) {
  const Layout layout = present_layout(viewport(Pane::stage), 0);
  EXPECT_FALSE(layout.has_controls);
  EXPECT_GE(layout.map_free.x, edge_share * layout.whole.width);
  EXPECT_GE(layout.map_free.y, edge_share * layout.whole.height);
  EXPECT_LE(layout.map_free.right(), (1 - edge_share) * layout.whole.width + 1e-6);
  EXPECT_LE(layout.map_free.bottom(), (1 - edge_share) * layout.whole.height + 1e-6);
  EXPECT_EQ(layout.map, layout.whole) << "the sea goes on under the words";
}

// The page draws medals and names. One after the other is looked at, and no territory but its own is there.
TEST_P(StageLayout, TheCanvasDrawsTheGroundAndTheTerritoryThatIsLookedAt) {
  const Viewport stage = viewport(Pane::stage);
  State state;
  state.mode = Mode::scene;
  EXPECT_TRUE(present_screen(state, world, stage, testing::half_em_a_letter).map.territories.empty());
  for (LaureateIndex one = 0; one < world.catalog.laureates.size(); ++one) {
    state = update(state, Select{one}, world.catalog);
    const Screen screen = present_screen(state, world, stage, testing::half_em_a_letter);
    EXPECT_TRUE(screen.labels.empty());
    EXPECT_FALSE(screen.map.has_marks);
    ASSERT_LE(screen.map.territories.size(), 1U);
    for (const TerritoryLook& look : screen.map.territories) EXPECT_EQ(look.laureate, one);
  }
}

// Read from the last row: it has 45 % of the height, or as much of the width as the words leave it.
TEST_P(StageLayout, ATerritoryFillsItsPart) {
  const auto [width, height] = GetParam();
  for (const Territory& territory : world.territories) {
    MapScene scene;
    const Camera camera = camera_filling(territory.bounds);
    aim(scene, camera, present_layout(viewport(Pane::stage), 0));
    if (camera.zoom >= max_zoom) continue;  // a commune: the map has no more
    const double tall = territory.bounds.height() * scene.transform.pixels_per_metre;
    const double wide = territory.bounds.width() * scene.transform.pixels_per_metre;
    const double least_share = height > width ? 0.25 : 0.45;
    EXPECT_TRUE(tall >= least_share * height || wide >= 0.34 * width) << tall / height << " " << wide / width;
    EXPECT_LE(wide, (height > width ? 1 : 0.52) * width);
  }
}

// Whatever the page has the canvas for: in a window that was full already, or in a frame, its size tells of nothing.
TEST_P(StageLayout, FollowsTheModeAndNotTheSize) {
  Presenter presenter;
  State state;
  for (const Pane pane : {Pane::explorer, Pane::map, Pane::chart}) {
    const Viewport canvas = viewport(pane);
    const auto layout_of = [&] { return presenter.present(state, world, canvas, testing::half_em_a_letter).layout; };
    const Layout before = layout_of();
    EXPECT_TRUE(before.has_controls);
    state.mode = Mode::scene;
    EXPECT_EQ(layout_of(), present_layout(viewport(Pane::stage), 0));
    state.view = View::list;
    EXPECT_EQ(layout_of().map, layout_of().whole) << "the map, whatever was viewed";
    state = {};
    EXPECT_EQ(layout_of(), before);
  }
}

INSTANTIATE_TEST_SUITE_P(Screens, StageLayout,
                         ::testing::Values(std::pair{1024., 768.}, std::pair{1280., 720.}, std::pair{1920., 1080.},
                                           std::pair{3840., 2160.}, std::pair{2560., 1080.}, std::pair{390., 844.},
                                           std::pair{853., 480.}),
                         [](const auto& size) {
                           return std::to_string(int(size.param.first)) + "x" + std::to_string(int(size.param.second));
                         });

}  // namespace
}  // namespace atlas
