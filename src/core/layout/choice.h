// One of a few that exclude one another: a part of a segmented control.
#pragma once

#include <string>

#include "core/geo/points.h"
#include "core/state/action.h"

namespace atlas {

struct Choice {
  std::string id;  // "layer:population", "view:liste"
  std::string label;
  bool chosen = false;
  ScreenRect rect;
  Action action;
};

inline constexpr double choice_text_em = 0.8125;

}  // namespace atlas
