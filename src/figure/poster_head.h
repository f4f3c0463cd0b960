// What a poster is of, beside its map: who awards the label, its name, how many of each tier, the association in its
// own words.
#pragma once

#include "core/data/catalog.h"
#include "figure/brush.h"
#include "figure/poster_words.h"

namespace atlas::figure {

// In letters as large as `place` has room for.
void draw_poster_head(const Catalog& catalog, const ScreenRect& place, const Brush& brush, const PosterWords& words);

}  // namespace atlas::figure
