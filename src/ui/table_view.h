// The list of the laureates, laid out by Dear ImGui's tables and drawn by our brushes.
#pragma once

#include <optional>
#include <vector>

#include "core/action.h"
#include "core/catalog.h"
#include "core/table_model.h"
#include "ui/paint.h"
#include "ui/scroller.h"

namespace atlas {

// Returns the laureate whose row the pointer is on.
std::optional<LaureateIndex> show_table(const TableModel& model, const Catalog& catalog, ScreenRect place,
                                        const Paint& paint, ScrollScratch& scratch, std::vector<Action>& actions);

}  // namespace atlas
