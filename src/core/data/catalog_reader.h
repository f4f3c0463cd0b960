// Reads data/laureats-2024.json.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/base/result.h"
#include "core/data/catalog.h"

namespace atlas {

// Some 35 000 laureates; ours weighs 44 KB.
constexpr std::size_t most_edition_bytes = 16'000'000;

// Every place that is not as data/edition.schema.json says is an error with its path; with one error there is no
// value. Beyond the schema: ids stand once in their lists and are those of things that exist, tiers are told apart, and
// one holder of a laureate has inhabitants.
Result<Catalog> read_catalog(std::string_view json_text, std::size_t most_bytes = most_edition_bytes);

}  // namespace atlas
