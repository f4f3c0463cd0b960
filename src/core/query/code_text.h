// What a code of a link was before an editor, a mail or a sentence glued something to it.
#pragma once

#include <string>
#include <string_view>

namespace atlas {

// Without white space, what nobody sees, case, and the punctuation at its ends; any dash is a `-`. Empty when there is
// no letter or digit.
std::string code_of(std::string_view value);
// The same, with the dashes at its ends: "-3", "5000-".
std::string number_code_of(std::string_view value);

// Nothing but white space and what nobody sees.
bool is_blank(std::string_view text);

}  // namespace atlas
