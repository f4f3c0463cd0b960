// A frame of a moving map asks for no memory: no pause of the allocator on stage, nothing that grows. In a program of
// its own, whose operator new counts.
#include <gtest/gtest.h>
#include <imgui.h>

#include <cstdlib>
#include <new>
#include <numeric>

#include "core/state/update.h"
#include "support/box_glyphs.h"
#include "support/data_files.h"
#include "ui/ui.h"

namespace {

std::size_t allocation_count = 0;  // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): operator new is global

void* counted(std::size_t size) {
  ++allocation_count;
  return std::malloc(size);
}

}  // namespace

void* operator new(std::size_t size) {
  return counted(size);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return counted(size);
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

namespace atlas {
namespace {

constexpr double frame_seconds = 1.0 / 60;

class SteadyFrame : public ::testing::Test {
 protected:
  SteadyFrame() {
    ImGui::SetAllocatorFunctions([](std::size_t size, void*) { return counted(size); },
                                 [](void* memory, void*) { std::free(memory); });
  }

  // There and back again, a frame at a time. Returns how often memory was asked for.
  std::size_t pan(double metres_a_frame, int frames = 60) {
    const TextWidthEm width_of = ui.text_width(viewport);
    const std::size_t before = allocation_count;
    for (int i = 0; i < 2 * frames; ++i) {
      state = update(std::move(state), PanMap{i < frames ? metres_a_frame : -metres_a_frame, 0}, world.catalog);
      const Screen& screen = presenter.present(state, world, viewport, width_of);
      ui.frame(screen, world, viewport, light_palette(), frame_seconds);
    }
    return allocation_count - before;
  }

  World world = testing::published_world();
  const Viewport viewport{.width = 1280, .height = 640, .pixel_ratio = 1, .em = 16};
  testing::BoxGlyphs glyphs;
  Ui ui{glyphs};
  Presenter presenter;
  State state;
};

TEST_F(SteadyFrame, PanningAsksForNoMemory) {
  EXPECT_GT(pan(2'000), 0U) << "the first time, everything is made";
  EXPECT_EQ(pan(2'000), 0U);
}

TEST_F(SteadyFrame, NorWhenCloserWithDepartementsNamedAndOneSelected) {
  state.selected = testing::laureate(world.catalog, "rennes");
  state.camera = {{351'000, 6'789'000}, 3};
  pan(500);
  EXPECT_EQ(pan(500), 0U);
}

TEST_F(SteadyFrame, NorWithAnyChartBesideTheMap) {
  for (const ChartKind chart :
       {ChartKind::kinds, ChartKind::regions, ChartKind::population, ChartKind::selection, ChartKind::jury}) {
    state.chart = chart;
    pan(2'000);
    EXPECT_EQ(pan(2'000), 0U) << static_cast<int>(chart);
  }
}

TEST_F(SteadyFrame, NorWhileMarksTravel) {
  pan(2'000);
  state.chart = ChartKind::population;
  presenter.present(state, world, viewport, ui.text_width(viewport));
  pan(2'000);
  presenter.advance(0.1, false);
  ASSERT_TRUE(presenter.is_moving());
  EXPECT_EQ(pan(2'000), 0U);
}

// As many laureates as France has communes: medals are points then, and none is named.
TEST_F(SteadyFrame, NorWithThirtyFiveThousand) {
  constexpr std::size_t commune_count = 35'000;
  std::vector<Laureate>& all = world.catalog.laureates;
  const std::size_t known = all.size();
  while (all.size() < commune_count) {
    Laureate& one = all.emplace_back(Laureate(all[all.size() % known]));
    one.perimeters.clear();
    one.seat.lonlat.longitude_degrees += static_cast<double>(all.size()) * 1e-5;
  }
  world.by_claim.resize(all.size());
  std::iota(world.by_claim.begin(), world.by_claim.end(), 0);
  replace_geography(world, Geography(world.geography));
  pan(2'000, 2);
  EXPECT_EQ(pan(2'000, 2), 0U);
}

}  // namespace
}  // namespace atlas
