// Said over the view when nobody passes the filters, with the button that brings somebody back.
#pragma once

#include <vector>

#include "core/layout/layout.h"
#include "core/panels/empty_advice.h"
#include "ui/paint/paint.h"
#include "ui/paint/spots.h"

namespace atlas {

void show_advice(const EmptyAdvice& advice, const Layout& layout, const Paint& paint, Spots& spots,
                 std::vector<Action>& actions);

}  // namespace atlas
