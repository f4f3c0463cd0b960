// The ring around what stands on the canvas for the control of the page that is in the keyboard's focus.
#pragma once

#include "core/screen.h"
#include "ui/paint/paint.h"
#include "ui/paint/spots.h"

namespace atlas {

// Over all that this frame has drawn so far. A place that is not on the canvas gets none.
void show_focus_ring(const Screen& screen, const Catalog& catalog, const Spots& spots, const Paint& paint);

}  // namespace atlas
