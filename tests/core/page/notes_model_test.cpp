// What listening plays: who, in which order and group, from which side.
#include "core/page/notes_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "core/page/note_lines.h"
#include "support/chart_samples.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

using testing::with_chart;

class Notes : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;

  static std::vector<Note> all_of(const std::vector<NoteGroup>& groups) {
    std::vector<Note> notes;
    for (const NoteGroup& group : groups) notes.insert(notes.end(), group.notes.begin(), group.notes.end());
    return notes;
  }
  std::vector<NoteGroup> of_chart(ChartKind chart, const Filter& filter = {}) const {
    return chart_notes(with_chart(chart, filter), world);
  }
  static std::vector<std::string> labels_of(const std::vector<NoteGroup>& groups) {
    std::vector<std::string> labels;
    for (const NoteGroup& group : groups) labels.push_back(group.label);
    return labels;
  }
};

TEST_F(Notes, TheMapIsHeardFromWestToEast) {
  const std::vector<NoteGroup> groups = map_notes({}, world);
  ASSERT_EQ(groups.size(), 1U);
  const std::vector<Note>& notes = groups[0].notes;
  ASSERT_EQ(notes.size(), 21U);
  EXPECT_DOUBLE_EQ(notes.front().pan, -1);
  EXPECT_DOUBLE_EQ(notes.back().pan, 1);
  for (std::size_t i = 1; i < notes.size(); ++i) {
    EXPECT_GE(world.territories[notes[i].laureate].anchor.x, world.territories[notes[i - 1].laureate].anchor.x);
    EXPECT_GE(notes[i].pan, notes[i - 1].pan);
  }
  EXPECT_EQ(catalog.laureates[notes.back().laureate].id, "grand-nancy");
}

TEST_F(Notes, EachHasItsTierAndKeepsItsSideWhateverTheFilter) {
  Filter gold;
  set_of(gold, Facet::tier).insert(tiers::gold);
  State state;
  state.filter = gold;
  const std::vector<Note> every = all_of(map_notes({}, world)), some = all_of(map_notes(state, world));
  ASSERT_EQ(some.size(), 5U);
  for (const Note& note : some) {
    EXPECT_EQ(note.tier, tiers::gold);
    const auto same = std::ranges::find(every, note.laureate, &Note::laureate);
    ASSERT_NE(same, every.end());
    EXPECT_DOUBLE_EQ(note.pan, same->pan);
  }
}

TEST_F(Notes, InEveryChartThoseWhoPassAreHeardOnce) {
  for (const ChartKind chart : testing::all_charts) {
    for (const Filter& filter : testing::filters_of_all_sorts(catalog)) {
      std::set<LaureateIndex> heard;
      const std::vector<Note> notes = all_of(of_chart(chart, filter));
      for (const Note& note : notes) {
        EXPECT_TRUE(passes(filter, catalog, note.laureate));
        heard.insert(note.laureate);
      }
      // In the row of each of its kinds.
      if (chart == ChartKind::kinds) EXPECT_LE(heard.size(), notes.size());
      if (chart != ChartKind::kinds) EXPECT_EQ(heard.size(), notes.size());
      EXPECT_EQ(heard.size(), count_passing(filter, catalog)) << chart_ids[static_cast<std::size_t>(chart)];
    }
  }
}

TEST_F(Notes, GroupsAreTheRowsOfTheChartByName) {
  for (const NoteGroup& group : of_chart(ChartKind::themes)) {
    const std::string& theme = catalog.themes[catalog.laureates[group.notes.front().laureate].theme].name;
    EXPECT_EQ(group.label, theme);
    for (std::size_t i = 1; i < group.notes.size(); ++i) EXPECT_GE(group.notes[i].tier, group.notes[i - 1].tier);
  }
  const std::vector<NoteGroup> regions = of_chart(ChartKind::regions);
  EXPECT_EQ(regions.front().label, "Pays de la Loire");
  EXPECT_EQ(regions.front().notes.size(), 4U);
  EXPECT_EQ(labels_of(of_chart(ChartKind::jury)),
            (std::vector<std::string>{"Label Or", "Label Argent", "Label Bronze"}));
}

TEST_F(Notes, ARowWithoutAnyoneIsLeftOut) {
  Filter one_region;
  set_of(one_region, Facet::region).insert(testing::index_in(catalog.regions, "53"));
  EXPECT_EQ(labels_of(of_chart(ChartKind::regions, one_region)), (std::vector<std::string>{"Bretagne"}));
}

TEST_F(Notes, InhabitantsGrowAlongEachLane) {
  for (const NoteGroup& group : of_chart(ChartKind::population)) {
    for (std::size_t i = 1; i < group.notes.size(); ++i) {
      EXPECT_LE(catalog.laureates[group.notes[i - 1].laureate].population.count,
                catalog.laureates[group.notes[i].laureate].population.count);
    }
  }
}

TEST_F(Notes, ProjectsWithoutALabelAreCountedNotPlayed) {
  const std::vector<NoteGroup> rounds = of_chart(ChartKind::selection);
  ASSERT_EQ(rounds.size(), 3U);
  EXPECT_EQ(rounds[0].label, "45 projets présentés, sans note");
  EXPECT_EQ(rounds[1].label, "28 projets auditionnés, sans note");
  EXPECT_TRUE(rounds[0].notes.empty());
  EXPECT_TRUE(rounds[1].notes.empty());
  EXPECT_EQ(rounds[2].notes.size(), 21U);
}

TEST_F(Notes, ThePageIsToldCaptionsThatSayGroupNameLabelAndSide) {
  const std::string lines = note_lines(map_notes({}, world), catalog);
  EXPECT_NE(lines.find("Écoute\u00a0: 21 notes\tFin de l’écoute"), std::string::npos) << lines;
  EXPECT_NE(lines.find("legend\t0\tGrave\u00a0: Bronze\nlegend\t1\tMédium\u00a0: Argent\nlegend\t2\tAigu"),
            std::string::npos);
  EXPECT_NE(lines.find("note\trennes\t2\t"), std::string::npos);
  EXPECT_NE(lines.find("Carte d’ouest en est — Grand Nancy, label Bronze, à l’est\n"), std::string::npos) << lines;
  EXPECT_NE(note_lines(of_chart(ChartKind::jury), catalog).find("Label Or — Lyon, à l’est"), std::string::npos);
}

TEST_F(Notes, OfNobodyItIsSaid) {
  State state;
  state.filter.query = {"nobody", {}};
  EXPECT_TRUE(all_of(map_notes(state, world)).empty());
  EXPECT_TRUE(note_lines(map_notes(state, world), catalog).starts_with("Rien à écouter"));
}

}  // namespace
}  // namespace atlas
