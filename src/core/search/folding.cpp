#include "core/search/folding.h"

#include <cstdint>

#include "core/base/utf8.h"

namespace atlas {

namespace {

// U+00C0 to U+017F, a letter each; a space parts words, a capital stands for the letters of `letter_pairs`.
constexpr std::uint32_t first_accented = 0xC0, last_accented = 0x17F;
constexpr std::string_view plain_letters =
    "aaaaaaAceeeeiiiidnooooo ouuuuyTS"
    "aaaaaaAceeeeiiiidnooooo ouuuuyTy"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllllllll"
    "nnnnnnnnnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(plain_letters.size() == last_accented - first_accented + 1);

constexpr std::string_view pair_of(char capital) {
  switch (capital) {
    case 'A':
      return "ae";
    case 'O':
      return "oe";
    case 'I':
      return "ij";
    case 'S':
      return "ss";
    default:
      return "th";
  }
}

// U+FB00 to U+FB06.
constexpr std::uint32_t first_ligature = 0xFB00;
constexpr std::string_view ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

// Marks over the letter before, soft hyphens, joiners and marks of direction: nothing that parts a word.
struct CodeRange {
  std::uint32_t first, last;
};
constexpr CodeRange unseen[] = {{0xAD, 0xAD},     {0x300, 0x36F},   {0x200B, 0x200F},
                                {0x202A, 0x202E}, {0x2060, 0x2069}, {0xFEFF, 0xFEFF}};

bool is_unseen(std::uint32_t code) {
  for (const CodeRange one : unseen) {
    if (one.first <= code && code <= one.last) return true;
  }
  return false;
}

// `letter` holds what an ASCII code becomes.
std::string_view plain_of(std::uint32_t code, char& letter) {
  letter = static_cast<char>(code >= 'A' && code <= 'Z' ? code - 'A' + 'a' : code);
  if ((letter >= 'a' && letter <= 'z' && code < first_accented) || (code >= '0' && code <= '9')) return {&letter, 1};
  if (code >= first_ligature && code < first_ligature + std::size(ligatures)) return ligatures[code - first_ligature];
  if (code < first_accented || code > last_accented) return {};
  const char& plain = plain_letters[code - first_accented];
  if (plain == ' ') return {};
  return plain < 'a' ? pair_of(plain) : std::string_view(&plain, 1);
}

}  // namespace

Folding folding_of(std::string_view text) {
  Folding folding;
  bool parts_words = false;
  const auto append = [&](char letter, std::size_t begin, std::size_t end) {
    folding.text += letter;
    folding.sources.push_back({begin, end});
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, bytes] = code_point_at(text, at);
    const std::size_t begin = at;
    at += bytes;
    if (is_unseen(code)) {
      if (!folding.text.empty() && !parts_words) folding.sources.back().end = at;
      continue;
    }
    char letter = 0;
    const std::string_view plain = plain_of(code, letter);
    if (!plain.empty() && parts_words && !folding.text.empty()) append(' ', begin, begin);
    parts_words = plain.empty();
    for (const char one : plain) append(one, begin, at);
  }
  return folding;
}

std::string folded(std::string_view text) {
  return folding_of(text).text;
}

}  // namespace atlas
