// Everything that can change, as one small comparable value. `state == previous` means nothing to draw.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/appearance.h"
#include "core/catalog.h"
#include "core/filter.h"
#include "core/geo/camera.h"
#include "core/geo/flight.h"
#include "core/geo/glide.h"
#include "core/map_layer.h"
#include "core/moment.h"
#include "core/result.h"
#include "core/table_sort.h"
#include "core/view.h"

namespace atlas {

// What was chosen before the stage was entered. Its story is told over all of the map, and gives it back.
struct SetAside {
  Moment moment;
  MapLayer layer = MapLayer::labels;
  Camera camera = all_of_france();
  friend bool operator==(const SetAside&, const SetAside&) = default;
};

struct State {
  Filter filter;
  std::optional<LaureateIndex> selected;
  std::optional<LaureateIndex> hovered;  // by the pointer
  std::optional<LaureateIndex> focused;  // by the keyboard
  std::string focused_control;           // by the keyboard, in the page: the name of its place on the canvas
  Camera camera = all_of_france();
  std::optional<Flight> flight;  // on the way: `camera` is where it is by now
  std::optional<Glide> glide;    // thrown: never at the same time as a flight
  bool prefers_reduced_motion = false;
  View view = View::map;
  Mode mode = Mode::explorer;
  int step = 1;                       // of the stage's story, up to most_steps_of_a_story
  std::optional<SetAside> set_aside;  // while the mode is the stage's
  TableSort sort;
  ChartKind chart = ChartKind::themes;
  MapLayer layer = MapLayer::labels;
  Language language = Language::french;
  std::optional<Appearance> appearance;  // nothing: the system's
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
  return state.flight || state.glide;
}
// True when the link, the announcement and the notices of both are the same.
bool tells_the_same(const State& a, const State& b);
// In the catalogue's order, which is the table's.
std::vector<LaureateIndex> shown_laureates(const State& state, const Catalog& catalog);

}  // namespace atlas
