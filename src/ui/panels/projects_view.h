// The list of projects beside the map.
#pragma once

#include <optional>
#include <vector>

#include "core/panels/project_list.h"
#include "core/state/action.h"
#include "ui/paint/paint.h"
#include "ui/paint/scroller.h"

namespace atlas {

// Returns the laureate whose row the pointer is on.
std::optional<LaureateIndex> show_projects(const ProjectList& list, const Paint& paint, ScrollScratch& scratch,
                                           std::vector<Action>& actions);

}  // namespace atlas
