// Reads data/laureats-2024.json.
#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/data/catalog.h"

namespace atlas {

// Every place that is not as data/laureats-2024.schema.json says is an error with its path; with one error there is no
// value.
Result<Catalog> read_catalog(std::string_view json_text);

}  // namespace atlas
