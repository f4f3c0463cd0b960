#include "core/map/label_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"
#include "support/rects.h"

namespace atlas {
namespace {

using testing::overlap;

class Labels : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const TextWidthEm width_of = testing::half_em_a_letter;

  static Layout layout_of(double width, double height) {
    return present_layout({.width = width, .height = height, .pixel_ratio = 1, .em = 16}, 60);
  }
  MapScene scene(const State& state, const Layout& layout) const { return present_map(state, world, layout); }
  std::vector<MapLabel> labels(const State& state, const Layout& layout) const {
    std::vector<MapLabel> placed;
    LabelPlacer().place(placed, scene(state, layout),
                        {world, layout, MapLayer::labels, {&layout.map_buttons, 1}, width_of});
    return placed;
  }
  State after(const State& state, const Action& action) const { return update(state, action, world.catalog); }
};

const MapLabel* named(const std::vector<MapLabel>& labels, std::string_view text) {
  const auto found = std::find_if(labels.begin(), labels.end(), [&](const MapLabel& one) { return one.text == text; });
  return found == labels.end() ? nullptr : &*found;
}

TEST_F(Labels, NoneCoversAnotherOrAMedalOrAButtonOrLeavesTheMap) {
  for (const auto& [width, height] : {std::pair{390.0, 740.0}, {820.0, 1000.0}, {1280.0, 640.0}, {3840.0, 2000.0}}) {
    const Layout layout = layout_of(width, height);
    for (const double zoom : {0.0, 0.7, 1.5, 2.5, 4.0}) {
      State state;
      state.camera = {world.territories[testing::laureate(world.catalog, "rennes")].anchor, zoom};
      const auto all = labels(state, layout);
      const MapScene shown = scene(state, layout);
      for (const MapLabel& label : all) {
        EXPECT_GE(label.rect.x, layout.map.x) << label.text << width;
        EXPECT_LE(label.rect.right(), layout.map.right()) << label.text << width;
        EXPECT_FALSE(overlap(label.rect, layout.map_buttons)) << label.text << width;
        for (const MapLabel& other : all) EXPECT_TRUE(&label == &other || !overlap(label.rect, other.rect));
        for (const Medal& medal : shown.medals) {
          const ScreenPoint at = shown.center_of(medal);
          const ScreenRect disc{at.x - medal.radius, at.y - medal.radius, 2 * medal.radius, 2 * medal.radius};
          EXPECT_FALSE(overlap(label.rect, disc)) << label.text << " at " << width << ", zoom " << zoom;
        }
      }
    }
  }
}

TEST_F(Labels, OnALargeScreenEveryLaureateHasItsName) {
  const auto all = labels({}, layout_of(1920, 1000));
  for (const Laureate& laureate : world.catalog.laureates) EXPECT_TRUE(named(all, laureate.short_name)) << laureate.id;
}

TEST_F(Labels, TheSelectedComesFirstEvenOnAPhone) {
  const Layout phone = layout_of(390, 740);
  State state = after({}, Select{testing::laureate(world.catalog, "antony")});
  const auto all = labels(state, phone);
  ASSERT_FALSE(all.empty());
  const MapLabel* chosen = named(all, "Antony");
  ASSERT_TRUE(chosen);
  EXPECT_EQ(chosen->kind, LabelKind::chosen);
  state.camera = camera_showing(world.territories[*state.selected].bounds);
  ASSERT_TRUE(named(labels(state, phone), "Antony"));
}

TEST_F(Labels, WhatIsFilteredOutHasNoName) {
  const auto all = labels(after({}, Toggle{Facet::tier, tiers::gold}), layout_of(1920, 1000));
  EXPECT_TRUE(named(all, "Lyon"));
  EXPECT_FALSE(named(all, "Grenoble"));
}

// A corner of the border, or a point between two corners, in the name's rectangle.
bool is_crossed(const MapLabel& label, const Area& area, const MapTransform& transform) {
  for (const Ring& ring : area.rings) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const WorldPoint a = ring[i], b = ring[(i + 1) % ring.size()];
      for (const double share : {0.0, 0.5}) {
        const WorldPoint point{a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
        if (label.rect.contains(transform.screen_from_world(point))) return true;
      }
    }
  }
  return false;
}

TEST_F(Labels, TheBorderOfARegionNeverCrossesItsName) {
  std::set<std::string_view> met;
  for (const auto& [width, height] : {std::pair{390.0, 740.0}, {1280.0, 640.0}, {1920.0, 1000.0}}) {
    const Layout layout = layout_of(width, height);
    for (const double zoom : {0.0, 0.5, 1.0, 1.5, 2.0}) {
      State state;
      state.camera = {france_bounds.center(), zoom};
      const MapTransform transform = scene(state, layout).transform;
      for (const MapLabel& label : labels(state, layout)) {
        const auto area = std::ranges::find(world.geography.regions, label.text, &Area::name);
        if (label.kind != LabelKind::region || area == world.geography.regions.end()) continue;
        met.insert(label.text);
        EXPECT_FALSE(is_crossed(label, *area, transform)) << label.text << " at " << width << ", zoom " << zoom;
      }
    }
  }
  EXPECT_GE(met.size(), 9U) << "régions are named all the same";
}

TEST_F(Labels, ANameKeepsItsSideWhileZoomingAndFiltering) {
  const Layout layout = layout_of(1280, 640);
  const LaureateIndex grenoble = testing::laureate(world.catalog, "grenoble");
  const auto side = [&](const State& state) {
    const auto all = labels(state, layout);
    const MapScene shown = scene(state, layout);
    const MapLabel* label = named(all, "Grenoble");
    for (const Medal& medal : shown.medals) {
      if (label && medal.laureate == grenoble) return label->rect.center().x > shown.center_of(medal).x ? 1 : -1;
    }
    return 0;
  };
  State state;
  const int first = side(state);
  ASSERT_NE(first, 0);
  for (int step = 0; step < 40; ++step) {
    state = after(state, ZoomMap{0.1, world.territories[grenoble].anchor});
    const int now = side(state);
    EXPECT_TRUE(now == first || now == 0) << "zoom " << state.camera.zoom;
  }
  EXPECT_EQ(side(after({}, Toggle{Facet::tier, tiers::silver})), first);
}

TEST_F(Labels, TownsAndCommunesComeWhenTheirNamesAreThereAndOneIsNear) {
  const Layout layout = layout_of(1280, 640);
  State near;
  near.camera = {world.territories[testing::laureate(world.catalog, "rennes")].anchor, 4.5};
  EXPECT_FALSE(named(labels(near, layout), "Bruz")) << "names have not been fetched";
  const World detailed = testing::detailed_world();
  const auto all = [&](const State& state) {
    std::vector<MapLabel> placed;
    LabelPlacer().place(placed, present_map(state, detailed, layout),
                        {detailed, layout, MapLayer::labels, {}, width_of});
    std::vector<std::string> names;
    for (const MapLabel& label : placed) names.emplace_back(label.text);
    return names;
  };
  const auto has = [](const std::vector<std::string>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
  };
  EXPECT_FALSE(has(all({}), "Toulouse"));
  EXPECT_TRUE(has(all(near), "Bruz"));
  EXPECT_FALSE(has(all(near), "Miniac-sous-Bécherel")) << "too small to be named from here";
  State east;
  east.camera = {{1'000'000, 6'800'000}, 2};
  EXPECT_TRUE(has(all(east), "Strasbourg"));
}

TEST_F(Labels, ANameThatComesFadesInAndIsWholeAtRest) {
  const Layout layout = layout_of(1280, 640);
  LabelPlacer placer;
  std::vector<MapLabel> placed;
  const auto rect = [&](const State& state) {
    placer.place(placed, scene(state, layout), {world, layout, MapLayer::labels, {}, width_of});
  };
  const auto area = [&] { return std::ranges::find(placed, LabelKind::departement, &MapLabel::kind); };
  rect({});
  EXPECT_EQ(named(placed, "Lyon")->opacity, 1) << "the first view is whole";
  State near;
  near.camera = {{540'000, 6'860'000}, 3.2};
  rect(near);
  ASSERT_NE(area(), placed.end());
  EXPECT_EQ(area()->opacity, 0);
  EXPECT_TRUE(placer.is_fading());
  placer.advance(0.1);
  rect(near);
  EXPECT_NEAR(area()->opacity, 0.5, 1e-9);
  placer.advance(0.1);
  rect(near);
  EXPECT_EQ(area()->opacity, 1);
  EXPECT_FALSE(placer.is_fading());
}

TEST_F(Labels, NamesOfAreasComeWhenZoomingIn) {
  EXPECT_FALSE(named(labels({}, layout_of(390, 740)), "Normandie")) << "a phone has room for the laureates only";
  const Layout layout = layout_of(1280, 640);
  State state;
  EXPECT_FALSE(named(labels(state, layout), "Orne"));
  state.camera = {{540'000, 6'860'000}, 2};
  EXPECT_TRUE(named(labels(state, layout), "Centre-Val de Loire"));
  state.camera.zoom = 3.2;
  EXPECT_TRUE(named(labels(state, layout), "Orne"));
  EXPECT_FALSE(named(labels(state, layout), "Centre-Val de Loire"));
}

TEST_F(Labels, MostRegionsAreNamedAtTheFirstViewOfADesk) {
  const auto all = labels({}, layout_of(1920, 1000));
  const auto named_count = std::ranges::count(all, LabelKind::region, &MapLabel::kind);
  EXPECT_GE(named_count, 7) << "of 11 that are not named as laureates, between their borders";
}

TEST_F(Labels, RegionsAreNamedOnceMostOfThemAre) {
  for (const double width : {390.0, 820.0, 1024.0, 1280.0, 1440.0}) {
    const auto all = labels({}, layout_of(width, 640));
    const auto named_count = std::ranges::count(all, LabelKind::region, &MapLabel::kind);
    EXPECT_TRUE(named_count == 0 || named_count >= 4) << named_count << " at " << width;
  }
}

TEST_F(Labels, ARegionThatIsALaureateIsNamedOnceAtItsMedal) {
  for (const MapLabel& label : labels({}, layout_of(1920, 1000))) {
    if (label.kind != LabelKind::region) continue;
    EXPECT_NE(label.text, "Bretagne");
    EXPECT_NE(label.text, "Occitanie");
  }
}

TEST_F(Labels, ANameOfAnAreaKeepsItsPlaceInItWhileZooming) {
  const Layout layout = layout_of(1920, 1000);
  for (const char* name : {"Grand Est", "Eure-et-Loir"}) {
    std::optional<WorldPoint> first;
    for (State state{{.camera = {{600'000, 6'850'000}, 0}}}; state.camera.zoom < 5; state.camera.zoom += 0.25) {
      const auto all = labels(state, layout);
      const MapLabel* label = named(all, name);
      if (!label) continue;
      const WorldPoint now = scene(state, layout).transform.world_from_screen(label->rect.center());
      if (!first) first = now;
      EXPECT_NEAR(now.x, first->x, 1) << name << ", zoom " << state.camera.zoom;
      EXPECT_NEAR(now.y, first->y, 1) << name << ", zoom " << state.camera.zoom;
    }
    EXPECT_TRUE(first) << name;
  }
}

TEST_F(Labels, OnAPhoneAllAreNamedSomeInTwoLinesSomeAtALinesEnd) {
  const auto all = labels({}, layout_of(390, 748));
  std::size_t named_count = 0, far_count = 0;
  for (const Laureate& laureate : world.catalog.laureates) {
    const std::string_view whole = laureate.short_name;
    // A name in two lines is two labels, each a part of it.
    named_count += std::ranges::any_of(all, [&](const MapLabel& one) { return one.text.data() == whole.data(); });
  }
  EXPECT_EQ(named_count, 21U) << "in letters as wide as these";
  for (const MapLabel& one : all) {
    if (!one.leader) continue;
    ++far_count;
    for (const MapLabel& other : all)
      EXPECT_FALSE(other.rect.contains(one.leader->from) || other.rect.contains(one.leader->to)) << other.text;
  }
  EXPECT_GE(far_count, 1U);
  EXPECT_LE(far_count, 8U) << "the others have theirs beside them";
}

}  // namespace
}  // namespace atlas
