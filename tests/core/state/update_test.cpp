#include "core/state/update.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/state/effects.h"
#include "core/state/permalink.h"
#include "support/data_files.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

class Update : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;

  State after(State state, const Action& action) const { return update(std::move(state), action, catalog); }
  std::size_t shown_count(const State& state) const { return shown_laureates(state, catalog).size(); }
};

TEST_F(Update, ShowsEveryoneWithoutAFilter) {
  EXPECT_EQ(shown_count(State{}), 21U);
}

TEST_F(Update, TogglingATierFiltersAndTogglingAgainDoesNot) {
  const State filtered = after({}, Toggle{Facet::tier, tiers::gold});
  EXPECT_EQ(shown_count(filtered), 5U);
  EXPECT_EQ(after(filtered, Toggle{Facet::tier, tiers::gold}), State{});
}

TEST_F(Update, TiersAreAlternativesAndThemesNarrowThem) {
  State state = after({}, Toggle{Facet::tier, tiers::gold});
  state = after(state, Toggle{Facet::tier, tiers::silver});
  EXPECT_EQ(shown_count(state), 11U);
  state = after(state, Toggle{Facet::theme, *find_term(catalog.themes, "participation")});
  EXPECT_EQ(shown_count(state), 3U);
}

TEST_F(Update, AFilterThatHidesTheSelectedClosesItsCard) {
  const State selected = after({}, Select{testing::laureate(catalog, "antony")});
  EXPECT_EQ(after(selected, Toggle{Facet::tier, tiers::gold}).selected, std::nullopt);
  EXPECT_EQ(after(selected, Toggle{Facet::tier, tiers::bronze}).selected, selected.selected);
}

TEST_F(Update, ChoosingSomeoneHiddenShowsEveryoneAgain) {
  const State filtered = after({}, Toggle{Facet::tier, tiers::gold});
  const State selected = after(filtered, Select{testing::laureate(catalog, "antony")});
  EXPECT_EQ(shown_count(selected), 21U);
  EXPECT_EQ(selected.selected, testing::laureate(catalog, "antony"));
}

TEST_F(Update, WhatTheCatalogueDoesNotHaveChangesNothing) {
  EXPECT_EQ(after({}, Select{LaureateIndex{999}}), State{});
  EXPECT_EQ(after({}, Hover{LaureateIndex{999}}), State{});
  EXPECT_EQ(after({}, Toggle{Facet::theme, 999}), State{});
}

TEST_F(Update, ClearingTheFilterKeepsTheSelection) {
  State state = after({}, Select{testing::laureate(catalog, "lyon")});
  state = after(state, Toggle{Facet::tier, tiers::gold});
  state = after(state, ClearFilter{});
  EXPECT_EQ(state.filter, Filter{});
  EXPECT_EQ(state.selected, testing::laureate(catalog, "lyon"));
}

TEST_F(Update, AChoiceAloneTakesThePlaceOfTheOthers) {
  State state = after(after({}, Toggle{Facet::tier, 1}), Toggle{Facet::theme, 2});
  state = after(state, ToggleAlone{Facet::tier, 0});
  EXPECT_TRUE(set_of(state.filter, Facet::tier).contains(0));
  EXPECT_FALSE(set_of(state.filter, Facet::tier).contains(1));
  EXPECT_TRUE(set_of(state.filter, Facet::theme).contains(2)) << "another set is left alone";
  EXPECT_TRUE(set_of(after(state, ToggleAlone{Facet::tier, 0}).filter, Facet::tier).empty()) << "again: none";
}

TEST_F(Update, ARangeOfInhabitantsIsTurnedTheRightWayRound) {
  const State state = after({}, ShowPopulations{{100'000, 20'000}});
  EXPECT_EQ(state.filter.population, (PopulationRange{20'000, 100'000}));
  EXPECT_LT(shown_count(state), 21U);
}

TEST_F(Update, WordsNarrowWhoIsShown) {
  const State state = after({}, SearchFor{"metropole"});
  EXPECT_EQ(state.filter.query.text, "metropole");
  EXPECT_EQ(shown_count(state), 10U);
}

TEST_F(Update, AFilterIsAppliedWhole) {
  const State before = after({}, Toggle{Facet::tier, 0});
  EXPECT_EQ(after(State{}, ApplyFilter{before.filter}).filter, before.filter);
  EXPECT_EQ(shown_count(after(before, ApplyFilter{})), 21U);
}

TEST_F(Update, ViewChartLayerLanguageAndOrderAreChosen) {
  EXPECT_EQ(after({}, ShowView{View::list}).view, View::list);
  EXPECT_EQ(after({}, ShowChart{ChartKind::jury}).chart, ChartKind::jury);
  EXPECT_EQ(after({}, ShowLayer{MapLayer::population}).layer, MapLayer::population);
  EXPECT_EQ(after({}, Speak{Language::english}).language, Language::english);
  State state = after({}, SortTable{TableColumn::population});
  EXPECT_EQ(state.sort.column, TableColumn::population);
  EXPECT_FALSE(state.sort.descending);
  state = after(state, SortTable{TableColumn::population});
  EXPECT_TRUE(state.sort.descending);
  EXPECT_FALSE(after(state, SortTable{TableColumn::population}).sort.column) << "the announcement's order";
}

TEST_F(Update, NoticesStayUntilDismissed) {
  FollowLink link;
  link.warnings = {{"", "", Text::link_unknown_value, {}}};
  const State told = after({}, link);
  EXPECT_EQ(told.notices.size(), 1U);
  EXPECT_TRUE(after(told, DismissNotices{}).notices.empty());
}

State landed(State state, const Catalog& catalog) {
  for (int frame = 0; frame < 1000 && state.flight; ++frame) state = update(std::move(state), Tick{0.016}, catalog);
  return state;
}

TEST_F(Update, TheMapFliesBackToAllOfFrance) {
  const State near = after({}, ZoomMap{3, all_of_france().center});
  EXPECT_EQ(near.camera.zoom, 3);
  const State leaving = after(near, ShowAllOfFrance{});
  ASSERT_TRUE(leaving.flight);
  EXPECT_EQ(leaving.camera, near.camera);
  const State arrived = landed(leaving, catalog);
  EXPECT_EQ(arrived.camera, all_of_france());
  EXPECT_EQ(arrived, after(arrived, Tick{1})) << "at rest, time changes nothing";
}

TEST_F(Update, StepsOfZoomAddUp) {
  State state = after({}, FlyZoom{1, {}});
  state = after(state, Tick{0.05});
  state = landed(after(state, FlyZoom{1, {}}), catalog);
  EXPECT_DOUBLE_EQ(state.camera.zoom, 2);
}

TEST_F(Update, AHandOnTheMapTakesOver) {
  const State flying = after(after({}, FlyZoom{2, {}}), Tick{0.05});
  for (const Action& hand : {Action{PanMap{1000, 0}}, Action{ZoomMap{0.5, all_of_france().center}}}) {
    EXPECT_FALSE(after(flying, hand).flight);
  }
}

TEST_F(Update, AThrownMapGlidesAndComesToRest) {
  const State thrown = after(after({}, ZoomMap{3, all_of_france().center}), ThrowMap{50'000, 0});
  State state = after(thrown, Tick{0.1});
  EXPECT_GT(state.camera.center.x, thrown.camera.center.x);
  EXPECT_TRUE(is_moving(state));
  for (int frame = 0; frame < 200; ++frame) state = after(state, Tick{0.016});
  EXPECT_FALSE(is_moving(state));
  EXPECT_FALSE(is_moving(after(thrown, PanMap{1, 0}))) << "a hand stops it";
  EXPECT_FALSE(is_moving(after(after({}, PreferReducedMotion{true}), ThrowMap{50'000, 0})));
}

TEST_F(Update, WhoPrefersNoMotionIsThereAtOnce) {
  const State calm = after({}, PreferReducedMotion{true});
  const State there = after(calm, FlyZoom{2, {}});
  EXPECT_FALSE(there.flight);
  EXPECT_DOUBLE_EQ(there.camera.zoom, 2);
  const State flying = after(after({}, FlyZoom{2, {}}), Tick{0.05});
  EXPECT_DOUBLE_EQ(after(flying, PreferReducedMotion{true}).camera.zoom, 2);
}

TEST_F(Update, ASelectionIsFlownToUnlessItIsInViewAlready) {
  const LaureateIndex lyon = testing::laureate(catalog, "lyon"), brittany = testing::laureate(catalog, "bretagne");
  const State selected = after({}, Select{lyon});
  const auto next = flight_for({}, selected, world);
  ASSERT_TRUE(next);
  const State there = landed(after(selected, *next), catalog);
  EXPECT_GT(there.camera.zoom, 3);
  EXPECT_FALSE(flight_for(selected, selected, world)) << "nothing new";
  EXPECT_FALSE(flight_once_refined(selected, world)) << "who explores is left where they are";
  State on_stage = selected;
  on_stage.mode = Mode::scene;
  EXPECT_TRUE(flight_once_refined(on_stage, world)) << "the perimeter fills the place that the communes filled";
  EXPECT_FALSE(flight_for(after(there, Select{}), there, world)) << "already there";
  EXPECT_FALSE(flight_for(selected, after(selected, Select{}), world)) << "closing the card leaves the map";
  const auto wide = flight_for(there, after(there, Select{brittany}), world);
  ASSERT_TRUE(wide);
  EXPECT_LT(std::get<FlyTo>(*wide).camera.zoom, 3);
}

TEST_F(Update, OnStageEachIsLookedAtWhateverIsSeenAlready) {
  const LaureateIndex lyon = testing::laureate(catalog, "lyon");
  const auto shown = flight_for({}, after({}, Select{lyon}), world);
  ASSERT_TRUE(shown);
  // A little closer, as the map was for the slide before: all of it is in view.
  Camera aside = std::get<FlyTo>(*shown).camera;
  aside.zoom += 0.5;
  for (const Mode mode : {Mode::explorer, Mode::scene}) {
    State before;
    before.camera = aside;
    before.mode = mode;
    const auto next = flight_for(before, after(before, Select{lyon}), world);
    EXPECT_EQ(next.has_value(), mode == Mode::scene);
  }
}

TEST_F(Update, ALinkThatSaysWhereToLookIsFollowedThereAndNotToTheSelection) {
  const FollowLink link{{.selected = testing::laureate(catalog, "lyon"), .camera = {{500'000, 6'500'000}, 2}}, {}};
  EXPECT_FALSE(flight_for({}, after({}, link), world));
  const State calm = after({}, PreferReducedMotion{true});
  EXPECT_FALSE(flight_for(calm, after(calm, link), world));
}

TEST_F(Update, TheKeyboardPointsWhereThePointerDoesNot) {
  const LaureateIndex lyon = testing::laureate(catalog, "lyon"), rennes = testing::laureate(catalog, "rennes");
  const State focused = after({}, Focus{lyon});
  EXPECT_EQ(pointed_at(focused), lyon);
  EXPECT_EQ(pointed_at(after(focused, Hover{rennes})), rennes);
  EXPECT_EQ(pointed_at(after(focused, Toggle{Facet::tier, tiers::bronze})), std::nullopt) << "it is filtered out";
}

TEST_F(Update, WhatIsFocusedComesIntoView) {
  const LaureateIndex lyon = testing::laureate(catalog, "lyon");
  EXPECT_FALSE(flight_for({}, after({}, Focus{lyon}), world)) << "all of France is in view";
  State brest;
  brest.camera = {{145'000, 6'835'000}, 4};
  const auto next = flight_for(brest, after(brest, Focus{lyon}), world);
  ASSERT_TRUE(next);
  EXPECT_EQ(std::get<FlyTo>(*next).camera.zoom, 4);
}

TEST_F(Update, StepsOfTheKeysAddUp) {
  State state = after({}, FlyPan{10'000, 0});
  state = after(state, FlyPan{10'000, 0});
  ASSERT_TRUE(state.flight);
  EXPECT_NEAR(state.flight->to.center.x, all_of_france().center.x + 20'000, 1e-6);
}

FollowLink followed(const LinkState& link) {
  return {link, {}};
}

TEST_F(Update, TheStageGivesBackWhatItSetAside) {
  State before = after({}, Toggle{Facet::tier, tiers::gold});
  before = after(before, Select{testing::laureate(catalog, "lyon")});
  before = after(before, ShowLayer{MapLayer::population});
  before = after(before, ZoomMap{2, world.territories[*before.selected].anchor});
  before.view = View::list;

  LinkState link = link_state_of(before);
  link.mode = Mode::scene;
  State state = after(before, followed(link));
  EXPECT_EQ(state.filter, before.filter) << "as the page asked; its next link shows the first slide";
  for (const int step : {2, 3}) {
    link = {.selected = testing::laureate(catalog, "nantes"), .mode = Mode::scene, .step = step};
    state = after(after(state, followed(link)), Tick{60});
  }
  link = link_state_of(state);
  link.mode = Mode::explorer;
  link.step = 1;
  state = after(after(state, followed(link)), Tick{60});
  EXPECT_EQ(state, before);
}

TEST_F(Update, WhoLeavesTheStageForAnotherFilterHasThatOne) {
  LinkState link{.mode = Mode::scene};
  State state = after(after({}, Toggle{Facet::tier, tiers::gold}), followed(link));
  link = link_state_of(state);
  link.mode = Mode::explorer;
  set_of(link.filter, Facet::tier).insert(tiers::bronze);
  state = after(state, followed(link));
  EXPECT_EQ(state.filter, link.filter);
  EXPECT_FALSE(state.set_aside);
}

TEST_F(Update, AStageThatALinkOpenedGivesBackEverything) {
  State state = after({}, followed({.selected = testing::laureate(catalog, "lyon"), .mode = Mode::scene, .step = 12}));
  LinkState link = link_state_of(state);
  link.mode = Mode::explorer;
  link.step = 1;
  state = after(after(state, followed(link)), Tick{60});
  EXPECT_EQ(state, State{});
}

TEST_F(Update, AChangeTouchesWhatItNames) {
  State before = after({}, Toggle{Facet::tier, tiers::gold});
  before = after(before, ZoomMap{2, all_of_france().center});
  before = after(before, Hover{testing::laureate(catalog, "lyon")});
  before.notices = {{"", "", Text::link_unknown_value, {}}};
  State expected = before;
  expected.view = View::list;
  set_of(expected.filter, Facet::theme).insert(0);
  EXPECT_EQ(after(before, read_change("view=liste&theme=inclusion", catalog)), expected);
  set_of(expected.filter, Facet::tier) = {};
  EXPECT_EQ(after(expected, read_change("tier=", catalog)), expected);
  EXPECT_EQ(after(before, read_change("tier=&view=liste&theme=inclusion", catalog)), expected);
  EXPECT_EQ(after(before, read_change("", catalog)), before);
}

TEST_F(Update, AChangeThatIsNotUnderstoodIsToldBesideWhatWasTold) {
  State before;
  before.notices = {{"", "", Text::link_unknown_value, {}}};
  const State state = after(before, read_change("tier=platine", catalog));
  EXPECT_EQ(state.notices.size(), 2U);
}

TEST_F(Update, AChangeInFlightLetsTheFlightGoOn) {
  State before = after({}, Select{testing::laureate(catalog, "lyon")});
  before = after(before, FlyTo{{{500'000, 6'500'000}, 2}});
  ASSERT_TRUE(before.flight);
  const State state = after(before, read_change("chart=kinds", catalog));
  EXPECT_EQ(state.flight, before.flight);
  EXPECT_EQ(state.camera, before.camera);
}

TEST_F(Update, TheFirstViewIsThereAtOnceAndIsNoStep) {
  const LaureateIndex lyon = testing::laureate(catalog, "lyon");
  const Changed first = changed({}, Select{lyon}, world, false);
  EXPECT_FALSE(first.after.flight);
  EXPECT_GT(first.after.camera.zoom, 1);
  EXPECT_TRUE(first.effects.is_news);
  EXPECT_FALSE(first.effects.is_step || first.effects.leaves_pointer);
}

TEST_F(Update, ASelectionIsNewsAStepAndAFlight) {
  const Changed next = changed({}, Select{testing::laureate(catalog, "lyon")}, world, true);
  EXPECT_TRUE(next.after.flight);
  EXPECT_TRUE(next.effects.is_news && next.effects.is_step && next.effects.leaves_pointer);
  const Changed later = changed(next.after, Tick{0.01}, world, true);
  EXPECT_FALSE(later.effects.is_news || later.effects.is_step || later.effects.leaves_pointer);
}

TEST_F(Update, TimeThatIsNoNumberIsNoTime) {
  const State flying = after({}, FlyZoom{2, {}});
  State state = after(flying, Tick{std::numeric_limits<double>::quiet_NaN()});
  EXPECT_EQ(state, flying);
  for (int frame = 0; frame < 1000 && state.flight; ++frame) state = after(state, Tick{0.016});
  EXPECT_FALSE(state.flight);
}

TEST_F(Update, NowhereAreThereFewerThanNone) {
  const PopulationRange range = after({}, ShowPopulations{{-1000, -5}}).filter.population;
  EXPECT_EQ(range, (PopulationRange{0, 0}));
  EXPECT_EQ(after({}, ApplyFilter{{.sets = {}, .population = {500, -1}, .query = {}}}).filter.population,
            (PopulationRange{0, 500}));
}

TEST_F(Update, APanelThatIsPulledBeyondAnyScreenSettlesAllTheSame) {
  for (const double pixels : {1e308, -1e308, 1e18}) {
    State state = after({}, SetSheet{SheetHeight::low, pixels});
    for (int i = 0; i < 10 && is_moving(state); ++i) state = after(state, Tick{0.1});
    EXPECT_FALSE(is_moving(state)) << pixels;
    EXPECT_LE(std::abs(after({}, PullSheet{pixels}).sheet.pull_pixels), most_pull_pixels);
  }
}

TEST_F(Update, WordsThatNobodySeesAskForNothing) {
  for (const char* words : {" ", "\t", "\f", "\xc2\xa0", "\xe2\x80\x8b"})
    EXPECT_EQ(after({}, SearchFor{words}), State{}) << words;
}

TEST_F(Update, WordsThatAreNoUtf8AreWrittenWithReplacementSigns) {
  const State state = after({}, SearchFor{"a\x85\xff"});
  EXPECT_EQ(state.filter.query.text, "a\uFFFD\uFFFD");
  EXPECT_EQ(read_permalink(permalink_of(state, catalog), catalog).state.filter.query.text, state.filter.query.text);
}

}  // namespace
}  // namespace atlas
