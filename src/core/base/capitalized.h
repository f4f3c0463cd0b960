// A first letter as at the head of a sentence: as text, which a style's `::first-letter` is not to a screen reader.
#pragma once

#include <string>

namespace atlas {

// "projets présentés" → "Projets présentés", "équité" → "Équité". Letters of French; any other beginning stays as it
// is.
std::string capitalized(std::string text);
// The reverse, within a sentence: "Or" → "or". "IA" stays, as does every word of capitals.
std::string uncapitalized(std::string text);

}  // namespace atlas
