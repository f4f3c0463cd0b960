// Everything that can change, as one small comparable value. `state == previous` means nothing to draw.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/geo/flight.h"
#include "core/geo/glide.h"
#include "core/state/link_state.h"
#include "core/state/moment.h"
#include "core/state/sheet.h"
#include "core/state/table_sort.h"

namespace atlas {

// What was chosen before the stage was entered. Its story is told over all of the map, and gives it back.
struct SetAside {
  Moment moment;
  MapLayer layer = MapLayer::labels;
  Camera camera = all_of_france();
  friend bool operator==(const SetAside&, const SetAside&) = default;
};

struct State : LinkState {
  std::optional<LaureateIndex> hovered;  // by the pointer
  std::optional<LaureateIndex> focused;  // by the keyboard
  std::string focused_control;           // by the keyboard, in the page: the name of its place on the canvas
  std::optional<Flight> flight;          // on the way: `camera` is where it is by now
  std::optional<Glide> glide;            // thrown: never at the same time as a flight
  bool prefers_reduced_motion = false;
  std::optional<SetAside> set_aside;  // while the mode is the stage's
  TableSort sort;
  bool has_more_filters = false;     // the filter bar offers régions and kinds, too
  double filters_scroll_pixels = 0;  // of the one row of a phone, leftwards; CSS pixels, at most as far as it is long
  Sheet sheet;
  Appearance system_appearance = Appearance::light;
  std::vector<Problem> notices;  // told in the page until dismissed
  friend bool operator==(const State&, const State&) = default;
};

// What the pointer is on, or else the keyboard.
inline std::optional<LaureateIndex> pointed_at(const State& state) {
  return state.hovered ? state.hovered : state.focused;
}
// True while time alone changes what is seen.
inline bool is_moving(const State& state) {
  return state.flight || state.glide || (state.sheet.pull_pixels != 0 && !state.sheet.is_held);
}
// Where the map is, or where it flies to.
Camera resting_camera(const State& state);
// What a permalink says of the state, once the map rests.
LinkState link_state_of(const State& state);
// True when the page tells the same of both states. Where the map looks does not count: it is told when the map is
// still.
bool tells_the_same(const State& a, const State& b);
// In the catalogue's order, which is the table's.
std::vector<LaureateIndex> shown_laureates(const State& state, const Catalog& catalog);

}  // namespace atlas
