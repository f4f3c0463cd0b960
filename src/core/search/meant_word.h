// What people mean by a word: « St » is Saint, « 59140 » is in the Nord, and « de » tells nothing.
#pragma once

#include <string>
#include <string_view>

namespace atlas {

// Takes the first word off a folded text; empty at its end.
std::string_view take_word(std::string_view& folded);

// True for articles, elisions and the prepositions of names (« sur », « en »), which do not tell one name from another.
bool is_small_word(std::string_view word);

// The long form of a short one, or the word itself. Of both what is typed and what is written.
std::string_view long_form(std::string_view word);

// For a word that is typed: its long form, or, for a postal code, the number of the département that it begins with.
std::string_view meant_word(std::string_view typed);

// The words of a folded text by which it is found: long forms, no small ones, parted by one space.
std::string telling_words(std::string_view folded);

// What a folded name is called by its first letters, with and without its small words, parted by a space: "idf if".
// Numbers have none; of less than three letters none is given.
std::string initials_of(std::string_view folded);

}  // namespace atlas
