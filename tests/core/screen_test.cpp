#include "core/screen.h"

#include <gtest/gtest.h>

#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"
#include "support/screen_words.h"

namespace atlas {
namespace {

using testing::words_of;

constexpr Viewport desktop{.width = 1280, .height = 640, .pixel_ratio = 1, .em = 16};
constexpr Viewport phone{.width = 390, .height = 736, .pixel_ratio = 3, .em = 16};

TEST(PresenterTest, WhatItKeepsIsWhatItWouldMakeFromNothing) {
  const World world = testing::published_world();
  Presenter presenter;
  State state;
  Viewport viewport = desktop;
  const auto check = [&](const std::string& when) {
    EXPECT_EQ(words_of(presenter.present(state, world, viewport, testing::half_em_a_letter)),
              words_of(present_screen(state, world, viewport, testing::half_em_a_letter)))
        << when;
  };
  const LaureateIndex lyon = testing::laureate(world.catalog, "lyon"),
                      rennes = testing::laureate(world.catalog, "rennes");
  check("first");
  const std::pair<std::string, Action> steps[] = {{"pan", PanMap{50'000, -20'000}},
                                                  {"zoom", ZoomMap{1.3, {700'000, 6'600'000}}},
                                                  {"pan again", PanMap{-90'000, 10'000}},
                                                  {"filter", Toggle{Facet::tier, tiers::gold}},
                                                  {"hover", Hover{lyon}},
                                                  {"pan hovered", PanMap{10'000, 0}},
                                                  {"select", Select{rennes}},
                                                  {"another filter", Toggle{Facet::theme, 0}},
                                                  {"clear", ClearFilter{}},
                                                  {"home", ShowAllOfFrance{}},
                                                  {"time", Tick{0.2}}};
  for (const auto& [when, action] : steps) {
    state = update(state, action, world.catalog);
    check(when);
  }
  viewport = phone;
  check("another size");
}

}  // namespace
}  // namespace atlas
