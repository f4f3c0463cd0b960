#include "core/search/word_fit.h"

#include <algorithm>

namespace atlas {

namespace {

// True for words that must be written out: a number with more digits is another number, and « ca » (communauté
// d’agglomération) is not the beginning of « Cannes ».
bool never_begins(std::string_view typed) {
  return typed == "cc" || typed == "ca" || typed == "cu" || typed.find_first_not_of("0123456789") == typed.npos;
}

// Whatever the slip is, it stands where the two words first differ: what follows is compared for each kind of slip.
bool is_one_slip_away(std::string_view typed, std::string_view written) {
  const bool may_go_on = typed.size() >= least_letters_for_typo_at_start;
  const auto [left, right] = std::ranges::mismatch(typed, written);
  if (left == typed.begin()) return false;
  typed.remove_prefix(static_cast<std::size_t>(left - typed.begin()));
  written.remove_prefix(static_cast<std::size_t>(right - written.begin()));
  const auto rest = [](std::string_view text, std::size_t from) { return text.substr(std::min(from, text.size())); };
  const auto fits = [may_go_on](std::string_view one, std::string_view other) {
    return may_go_on ? other.starts_with(one) : other == one;
  };
  const bool is_swapped = typed.size() > 1 && written.size() > 1 && typed[0] == written[1] && typed[1] == written[0];
  return fits(rest(typed, 1), rest(written, 1))  // another letter
         || fits(rest(typed, 1), written)        // one too many
         || fits(typed, rest(written, 1))        // one missing
         || (is_swapped && fits(rest(typed, 2), rest(written, 2)));
}

}  // namespace

bool is_plural(std::string_view typed, std::string_view written) {
  return typed.size() >= least_letters_for_plural && (typed.back() == 's' || typed.back() == 'x') &&
         written == typed.substr(0, typed.size() - 1);
}

WordFit word_fit(std::string_view typed, std::string_view written, bool allows_typo) {
  if (written == typed) return WordFit::whole;
  if (never_begins(typed)) return WordFit::none;
  if (written.starts_with(typed)) return WordFit::start;
  const bool may_be_typo = allows_typo && typed.size() >= least_letters_for_typo;
  return may_be_typo && is_one_slip_away(typed, written) ? WordFit::typo : WordFit::none;
}

}  // namespace atlas
