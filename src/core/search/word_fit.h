// How well a word that was typed fits one that is written, both folded.
#pragma once

#include <cstdint>
#include <string_view>

namespace atlas {

// From the best.
enum class WordFit : std::uint8_t { whole, start, typo, none };

// Shorter words would fit nearly any other with a letter off: « Metz », « met ».
constexpr std::size_t least_letters_for_typo = 5;
// The same of words of which the end is still to come: « Tours », « Tourville ».
constexpr std::size_t least_letters_for_typo_at_start = 8;
constexpr std::size_t least_letters_for_plural = 6;

// `whole` or `start`: the written word is, or begins with, what was typed. `typo`, if it is allowed and the word long
// enough: it would with one letter more, less, other, or two neighbours swapped, the
// first letter being right. Numbers and the abbreviations of kinds (CC, CA, CU) fit whole or not at all.
WordFit word_fit(std::string_view typed, std::string_view written, bool allows_typo);

// « données » of « donnée »; of a long word, by its last letter.
bool is_plural(std::string_view typed, std::string_view written);

}  // namespace atlas
