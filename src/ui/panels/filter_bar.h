// The filter bar: chips that toggle a tier or a theme.
#pragma once

#include <vector>

#include "core/layout/layout.h"
#include "core/panels/filter_model.h"
#include "core/state/action.h"
#include "ui/paint/paint.h"

namespace atlas {

void show_filter_bar(const FilterModel& model, const Layout& layout, const Paint& paint, std::vector<Action>& actions);

}  // namespace atlas
