// All that a permalink says of the state: of what is shown, the part that is shared, kept in the address, and changed
// from outside. core/state/permalink.cpp has its fields in one table.
#pragma once

#include <optional>

#include "core/data/catalog.h"
#include "core/data/filter.h"
#include "core/geo/camera.h"
#include "core/i18n/texts.h"
#include "core/look/appearance.h"
#include "core/state/map_layer.h"
#include "core/state/view.h"

namespace atlas {

struct LinkState {
  Filter filter;
  std::optional<LaureateIndex> selected;
  View view = View::map;
  Mode mode = Mode::explorer;
  int step = 1;  // of the stage's story, up to most_steps_of_a_story
  ChartKind chart = ChartKind::themes;
  MapLayer layer = MapLayer::labels;
  Language language = Language::french;
  std::optional<Appearance> appearance;  // nothing: the system's
  Camera camera = all_of_france();
  friend bool operator==(const LinkState&, const LinkState&) = default;
};

}  // namespace atlas
