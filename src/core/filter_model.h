// The filter bar ready to be drawn: chips in rows, each with its count and its place.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/action.h"
#include "core/catalog.h"
#include "core/geo/points.h"
#include "core/layout.h"
#include "core/state.h"
#include "core/text_measure.h"

namespace atlas {

struct Chip {
  std::string id;     // "tier:or", "theme:inclusion", "clear"
  std::string label;  // "Or"
  std::string count;  // laureates it would show beside the other filters; empty for none to tell
  std::optional<Tier> tier;
  bool chosen = false;
  bool enabled = true;
  ScreenRect place;
  Action action;
};

struct FilterModel {
  std::vector<Chip> chips;
  double height = 0;  // CSS pixels; 0 chips still leave a margin
};

FilterModel present_filters(const State& state, const Catalog& catalog, const Viewport& viewport,
                            const TextWidthEm& width_of);

}  // namespace atlas
