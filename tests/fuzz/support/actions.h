// Any of the actions, with values of any kind, out of an input's bytes.
#pragma once

#include "core/layout/layout.h"
#include "core/state/action.h"
#include "fuzz/support/byte_reader.h"

namespace atlas::fuzz {

Action action_of(ByteReader& bytes, const Catalog& catalog);
Viewport viewport_of(ByteReader& bytes);

}  // namespace atlas::fuzz
