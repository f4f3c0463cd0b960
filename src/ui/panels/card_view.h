// The card of the selected laureate, or a hint where there is none.
#pragma once

#include <string_view>
#include <vector>

#include "core/layout/layout.h"
#include "core/panels/card_model.h"
#include "core/state/action.h"
#include "ui/paint/paint.h"
#include "ui/paint/scroller.h"

namespace atlas {

// What is longer than its place scrolls in it, under a bar that stays: label, previous, next, close.
void show_card(const CardModel& card, const Layout& layout, const Paint& paint, ScrollScratch& scratch,
               std::vector<Action>& actions);

}  // namespace atlas
