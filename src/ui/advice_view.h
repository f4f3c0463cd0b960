// Said over the view when nobody passes the filters, with the button that brings somebody back.
#pragma once

#include <vector>

#include "core/empty_advice.h"
#include "core/layout.h"
#include "ui/paint.h"
#include "ui/spots.h"

namespace atlas {

void show_advice(const EmptyAdvice& advice, const Layout& layout, const Paint& paint, Spots& spots,
                 std::vector<Action>& actions);

}  // namespace atlas
