// What a code of a link was before an editor, a mail or a sentence glued something to it.
#pragma once

#include <string>
#include <string_view>

namespace atlas {

// The value in lower case, without white space, invisible characters and the punctuation at its ends; any dash becomes
// `-`. Empty when there is no letter or digit.
std::string code_of(std::string_view value);
// The same, but dashes at the ends stay: "-3", "5000-".
std::string number_code_of(std::string_view value);

// Nothing but white space and what nobody sees.
bool is_blank(std::string_view text);

}  // namespace atlas
