#include "core/search/word_fit.h"

#include <algorithm>

namespace atlas {

namespace {

// One slip makes them differ first where it was made, whichever it was.
bool is_one_slip_away(std::string_view typed, std::string_view written) {
  const auto [left, right] = std::ranges::mismatch(typed, written);
  typed.remove_prefix(static_cast<std::size_t>(left - typed.begin()));
  written.remove_prefix(static_cast<std::size_t>(right - written.begin()));
  const auto rest = [](std::string_view text, std::size_t from) { return text.substr(std::min(from, text.size())); };
  const bool is_swapped = typed.size() > 1 && written.size() > 1 && typed[0] == written[1] && typed[1] == written[0];
  return rest(written, 1).starts_with(rest(typed, 1))  // another letter
         || written.starts_with(rest(typed, 1))        // one too many
         || rest(written, 1).starts_with(typed)        // one missing
         || (is_swapped && rest(written, 2).starts_with(rest(typed, 2)));
}

}  // namespace

WordFit word_fit(std::string_view typed, std::string_view written, bool allows_typo) {
  if (written == typed) return WordFit::whole;
  if (written.starts_with(typed)) return WordFit::start;
  const bool may_be_typo = allows_typo && typed.size() >= least_letters_for_typo;
  return may_be_typo && is_one_slip_away(typed, written) ? WordFit::typo : WordFit::none;
}

}  // namespace atlas
