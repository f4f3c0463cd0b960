// What is said aloud when something changed: the sentences of #annonce. web/plain/announcement.js says the same where
// there is no program; tests/support/what_is_said.txt holds both to it.
#pragma once

#include <string>

#include "core/data/catalog.h"
#include "core/state/state.h"

namespace atlas {

// "5 territoires affichés sur 21": who is shown, as the page writes it over its list.
std::string shown_sentence(const State& state, const Catalog& catalog);

// What differs between the two, each change once, and nothing else; empty where nothing that is told does, while the
// stage is on, which speaks for itself, and as long as the catalogue's words are not in the language of `after`.
std::string announcement_of(const State& before, const State& after, const Catalog& catalog);

// What the listener knows once that was said: the `before` of the next announcement. Of what the stage shows, only that
// it is on: whoever leaves it is where they were.
State state_announced(State before, const State& after, const Catalog& catalog);

}  // namespace atlas
