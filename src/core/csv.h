// The list as spreadsheets of this country read it: UTF-8 with its mark, semicolons, CRLF.
#pragma once

#include <string>

#include "core/catalog.h"
#include "core/state.h"

namespace atlas {

// Those that are shown, in the list's order, under a row of heads; numbers without spaces. A text that a spreadsheet
// would take for a formula begins with an apostrophe.
std::string csv_of(const State& state, const Catalog& catalog);

}  // namespace atlas
