// The list of the laureates: heads that sort, and rows that scroll under them.
#pragma once

#include <optional>
#include <vector>

#include "core/panels/table_model.h"
#include "core/state/action.h"
#include "ui/paint/paint.h"
#include "ui/paint/scroller.h"

namespace atlas {

// Returns the laureate whose row the pointer is on.
std::optional<LaureateIndex> show_table(const TableModel& model, ScreenRect rect, const Paint& paint,
                                        ScrollScratch& scratch, std::vector<Action>& actions);

}  // namespace atlas
