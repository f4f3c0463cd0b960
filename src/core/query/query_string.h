// A query string as people and programs pass it on: mails, messengers, CMS and trackers glue punctuation to its end,
// escape it for HTML or once more for an address, or put their own names behind a second `?`. What it still says, as
// web/link/query.js reads it: both are held to tests/support/mangled_links.txt.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace atlas {

struct QueryPair {
  std::string name;   // as code_of gives it (code_text.h)
  std::string value;  // as it was given, decoded; UTF-8
};

// In the order of the query, with or without its `?`. What follows a `#` is no part of it. Any bytes are accepted, in a
// time that grows with their number.
std::vector<QueryPair> pairs_of(std::string_view query);

}  // namespace atlas
