// How well a word that was typed fits one that is written, both folded.
#pragma once

#include <cstdint>
#include <string_view>

namespace atlas {

// From the best.
enum class WordFit : std::uint8_t { whole, start, typo, none };

// Shorter words would fit nearly any other with a letter off.
constexpr std::size_t least_letters_for_typo = 4;

// `whole` or `start`: the written word is, or begins with, what was typed. `typo`, if it is allowed and the word long
// enough: it would with one letter more, less, other, or two neighbours swapped.
WordFit word_fit(std::string_view typed, std::string_view written, bool allows_typo);

}  // namespace atlas
