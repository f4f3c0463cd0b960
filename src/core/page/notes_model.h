// What listening plays: one note a laureate that passes the filter, in groups that have a name. The page makes pitch of
// the tier and left and right of the pan (docs/decisions/0017).
#pragma once

#include <string>
#include <vector>

#include "core/data/world.h"
#include "core/state/state.h"

namespace atlas {

struct Note {
  LaureateIndex laureate = 0;
  TierIndex tier = 0;
  double pan = 0;  // from −1, where the westernmost laureate of all stands on the map, to 1, the easternmost
};

struct NoteGroup {
  std::string label;
  bool is_of_tier = false;  // all of its notes are, and the label says so
  std::vector<Note> notes;  // none: what it counts has neither tier nor place
};

// One group: the map from west to east.
std::vector<NoteGroup> map_notes(const State& state, const World& world);
// A group a row of the chart that is shown (a column where it has no rows), in the order of its marks. Projects without
// a label are groups without notes.
std::vector<NoteGroup> chart_notes(const State& state, const World& world);

}  // namespace atlas
