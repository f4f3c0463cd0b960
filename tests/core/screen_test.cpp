#include "core/screen.h"

#include <gtest/gtest.h>

#include <sstream>

#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

constexpr Viewport desktop{.width = 1280, .height = 640, .pixel_ratio = 1, .em = 16};
constexpr Viewport phone{.width = 390, .height = 736, .pixel_ratio = 3, .em = 16};

// What tells two screens apart for those who look, as lines of words.
std::string words_of(const MapScene& map) {
  std::ostringstream words;
  for (const Medal& one : map.medals) {
    const ScreenPoint center = map.center_of(one);
    words << "medal " << one.laureate << " at " << center.x << " " << center.y << " of " << one.radius << one.shown
          << one.selected << one.hovered << "\n";
  }
  for (const TerritoryLook& one : map.territories) {
    words << "territory " << one.laureate << one.shown << one.selected << one.hovered << one.depth << "\n";
  }
  return words.str();
}

std::string words_of(const Screen& screen) {
  std::ostringstream words;
  words << "map " << screen.layout.map.width << " by " << screen.layout.map.height << "\n" << words_of(screen.map);
  for (const MapLabel& one : screen.labels) words << one.text << " at " << one.rect.x << " " << one.rect.y << "\n";
  for (const Chip& one : screen.filters.chips)
    words << one.id << " " << one.count << one.chosen << one.is_removable << "\n";
  for (const ChartMark& one : screen.chart.marks) words << one.laureate << one.shown << one.selected << one.hovered;
  for (const ChartHead& one : screen.chart.rows) words << one.label << one.count << one.chosen << "\n";
  if (screen.card) words << "card of " << screen.card->name << "\n";
  if (screen.tooltip) words << "tip of " << screen.tooltip->name << " at " << screen.tooltip->at.x << "\n";
  words << screen.controls.scale_bar.label << " " << screen.controls.scale_bar.width << "\n";
  for (const std::string& line : screen.controls.attribution.lines) words << line << "\n";
  return words.str();
}

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
