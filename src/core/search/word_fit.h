// How well a word that was typed fits one that is written, both folded.
#pragma once

#include <cstdint>
#include <string_view>

namespace atlas {

// From the best.
enum class WordFit : std::uint8_t { whole, start, typo, none };

// Shorter words would fit nearly any other with a letter off: « Metz », « met ».
constexpr std::size_t least_letters_for_typo = 5;
// The same for a word that is still being typed, of which the written word may be longer: « Tours », « Tourville ».
constexpr std::size_t least_letters_for_typo_at_start = 8;
constexpr std::size_t least_letters_for_plural = 6;

// `whole`: the written word is what was typed; `start`: it begins with it. `typo`, where it is allowed and the word is
// long enough: it would with one letter added, removed or changed, or with two neighbours swapped; the first letter
// must be right. Numbers and the abbreviations of kinds (CC, CA, CU) fit whole or not at all.
WordFit word_fit(std::string_view typed, std::string_view written, bool allows_typo);

// True when one word is the plural of the other: « donnée », « données ». A long word may be a plural by its last
// letter alone.
bool is_plural(std::string_view typed, std::string_view written);

}  // namespace atlas
