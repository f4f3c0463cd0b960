// The state as a link says it, and back: the query string of index.html.
#pragma once

#include <string>
#include <string_view>

#include "core/action.h"
#include "core/catalog.h"
#include "core/state.h"

namespace atlas {

// From a query string, with or without its `?`, as query_string.h reads it. An unknown name is ignored; an unknown
// value is left out and told in the action's warnings. Any bytes are accepted.
FollowLink read_link(std::string_view query, const Catalog& catalog);

// Without `?`; empty for the default state. Ids in the catalogue's order, so that equal states give equal links.
// Nothing in it is taken for something else by those who pass it on: `region` is first, since some make ® of the &reg
// after another name.
std::string link_of(const State& state, const Catalog& catalog);

}  // namespace atlas
