// The state as a permalink says it, and back: the query string of index.html. The one table of its fields is in
// permalink.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/data/catalog.h"
#include "core/state/action.h"
#include "core/state/state.h"

namespace atlas {

// "region", "theme" … in the order in which permalinks have them.
std::vector<std::string_view> link_field_names();

// From a query string, with or without its `?`, as query_string.h reads it. An unknown name is ignored; an unknown
// value is left out and told in the action's warnings. Any bytes are accepted.
FollowLink read_permalink(std::string_view query, const Catalog& catalog);
// The same of a query that says what is to be changed: "tier=&select=lyon" lifts the filter of tiers and selects Lyon.
Change read_change(std::string_view query, const Catalog& catalog);

// Without `?`; empty for the default state. Ids in the catalogue's order, so that equal states give equal permalinks.
// Nothing in it is taken for something else by those who pass it on: `region` is first, since some make ® of the &reg
// after another name.
std::string permalink_of(const State& state, const Catalog& catalog);

// `fields`: indices into `link_field_names`.
void take_fields(LinkState& to, const LinkState& from, IndexSet fields);

}  // namespace atlas
