// The sentences that people read. data/i18n/fr.json holds them; the build turns its keys into `Text`.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text_ids.h"  // generated: enum class Text

namespace atlas {

using TextArguments = std::vector<std::pair<std::string, std::string>>;

std::string_view text(Text id);
// Replaces each {name} of the sentence; a name without argument stays as it is, to be seen.
std::string text(Text id, const TextArguments& arguments);
// 1939981 → "1 939 981", with narrow no-break spaces.
std::string grouped_number(long long value);

}  // namespace atlas
