// What a change brings with it beside the state that was asked for: the one place that says so.
#pragma once

#include <optional>

#include "core/data/world.h"
#include "core/state/action.h"
#include "core/state/state.h"

namespace atlas {

// What follows by itself: a laureate newly selected is flown to, unless the view already shows its territory about as
// well; one newly focused by the keyboard is brought into view.
std::optional<Action> flight_for(const State& before, const State& after, const World& world);
// Where the map flies once the territories are known better: on stage, to what the laureate's fills now.
std::optional<Action> flight_once_refined(const State& state, const World& world);

// What is to be done outside of the state.
struct Effects {
  bool is_news = false;         // what the page says of it is another thing
  bool is_step = false;         // it may be undone
  bool leaves_pointer = false;  // the map flies away under the pointer, which is on nothing until it moves
};
struct Changed {
  State before, after;
  Effects effects;
};

// `was_seen`: a frame was drawn, or a page showed the state. What comes before is the first view: there at once, and no
// step to undo.
Changed changed(State before, const Action& action, const World& world, bool was_seen);

}  // namespace atlas
