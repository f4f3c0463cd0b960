#include "core/state/history.h"

#include <gtest/gtest.h>

#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

class HistoryTest : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;
  History history;
  State state;

  void act(const Action& action) {
    const State before = state;
    state = update(state, action, catalog);
    history.note(before, state);
  }
  bool undo() { return follow(history.undo(state)); }
  bool redo() { return follow(history.redo(state)); }

 private:
  bool follow(const std::optional<FollowLink>& link) {
    if (link) state = update(state, *link, catalog);
    return link.has_value();
  }
};

TEST_F(HistoryTest, NothingToUndoAtFirst) {
  EXPECT_FALSE(undo());
  EXPECT_FALSE(redo());
}

TEST_F(HistoryTest, UndoesAndRedoesInOrder) {
  act(Toggle{Facet::tier, tiers::gold});
  const State gold = state;
  act(ShowView{View::charts});
  act(Select{testing::laureate(catalog, "lyon")});
  const State last = state;
  EXPECT_TRUE(undo());
  EXPECT_TRUE(undo());
  EXPECT_EQ(state, gold);
  EXPECT_TRUE(undo());
  EXPECT_EQ(state, State{});
  EXPECT_FALSE(undo());
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(redo());
  EXPECT_EQ(state, last);
  EXPECT_FALSE(redo());
}

TEST_F(HistoryTest, ANewStepForgetsWhatWasUndone) {
  act(Toggle{Facet::tier, tiers::gold});
  undo();
  act(Toggle{Facet::tier, tiers::bronze});
  EXPECT_FALSE(history.can_redo());
  EXPECT_TRUE(set_of(state.filter, Facet::tier).contains(tiers::bronze));
}

TEST_F(HistoryTest, WordsBeingTypedAreOneStep) {
  for (const char* words : {"r", "re", "ren", "rennes"}) act(SearchFor{words});
  EXPECT_TRUE(undo());
  EXPECT_EQ(state.filter.query.text, "");
  EXPECT_TRUE(redo());
  EXPECT_EQ(state.filter.query.text, "rennes");
}

TEST_F(HistoryTest, TheMapStaysWhereItLooks) {
  act(Toggle{Facet::tier, tiers::gold});
  act(PanMap{10'000, 0});
  act(Hover{testing::laureate(catalog, "lyon")});
  const Camera camera = state.camera;
  EXPECT_TRUE(undo());
  EXPECT_EQ(state.camera, camera);
  EXPECT_FALSE(state.flight);
  EXPECT_FALSE(history.can_undo());
}

TEST_F(HistoryTest, RemembersAHundredSteps) {
  for (int i = 0; i < 250; ++i) act(Toggle{Facet::tier, 0});
  int undone = 0;
  while (undo()) ++undone;
  EXPECT_EQ(undone, 100);
}

TEST_F(HistoryTest, WordsOfAnEarlierMomentFindWhoHasThemByNow) {
  act(SearchFor{"rennes"});
  act(ClearFilter{});
  Catalog other = catalog;
  other.laureates.erase(other.laureates.begin());
  const auto link = history.undo(state);
  ASSERT_TRUE(link);
  EXPECT_EQ(update(state, *link, other).filter.query, query_for("rennes", other));
}

// As web/scene/scene.js: entered with what is chosen, each step a link, left by taking the mode away.
class HistoryOfAShow : public HistoryTest {
 protected:
  void follow(Mode mode, const Moment& moment = {}) {
    LinkState link = put_back({}, moment);
    link.mode = mode;
    act(FollowLink{link, {}});
  }
  void enter() { follow(Mode::scene, moment_of(state)); }
  void show_slides() {
    for (const char* laureate : {"nantes", "lyon", "rennes"}) {
      Moment slide{.selected = testing::laureate(catalog, laureate)};
      set_of(slide.filter, Facet::theme).insert(catalog.laureates[*slide.selected].theme);
      follow(Mode::scene, slide);
    }
  }
  void leave() { follow(Mode::explorer, moment_of(state)); }
};

TEST_F(HistoryOfAShow, IsNoStepWhereItGivesBackWhatWasThere) {
  act(Toggle{Facet::tier, tiers::gold});
  act(ShowView{View::list});
  const Moment before = moment_of(state);
  enter();
  show_slides();
  EXPECT_FALSE(undo()) << "on stage there is nothing to undo";
  EXPECT_EQ(state.mode, Mode::scene);
  leave();
  EXPECT_EQ(moment_of(state), before);
  EXPECT_TRUE(undo());
  EXPECT_EQ(state.view, View::map);
  EXPECT_TRUE(undo());
  EXPECT_EQ(state.filter, Filter{});
  EXPECT_FALSE(undo());
}

TEST_F(HistoryOfAShow, IsOneStepWhereItIsLeftForSomethingElse) {
  act(Toggle{Facet::tier, tiers::gold});
  const Moment before = moment_of(state);
  enter();
  show_slides();
  Moment silver;
  set_of(silver.filter, Facet::tier).insert(tiers::silver);
  follow(Mode::explorer, silver);
  EXPECT_EQ(moment_of(state), silver);
  EXPECT_TRUE(undo());
  EXPECT_EQ(moment_of(state), before);
  EXPECT_TRUE(undo());
  EXPECT_FALSE(undo());
}

TEST_F(HistoryOfAShow, WhatWasUndoneBeforeItCanStillBeDoneAgain) {
  act(Toggle{Facet::tier, tiers::gold});
  undo();
  enter();
  show_slides();
  leave();
  EXPECT_TRUE(redo());
  EXPECT_TRUE(set_of(state.filter, Facet::tier).contains(tiers::gold));
}

}  // namespace
}  // namespace atlas
