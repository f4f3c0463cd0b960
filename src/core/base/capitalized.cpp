#include "core/base/capitalized.h"

#include <string_view>
#include <utility>

namespace atlas {

namespace {

constexpr int to_small = 0x20;  // from a capital of ASCII, or of Latin-1's second byte in UTF-8
constexpr std::string_view small_ligature = "œ", capital_ligature = "Œ";

unsigned int byte(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

// Whether its first letter, in UTF-8, is from `first` to `last` in ASCII, or in Latin-1 from `first_accented` on.
struct Letters {
  unsigned int first, last, first_accented, last_accented, but;
};
constexpr Letters capitals{'A', 'Z', 0x80, 0x9E, 0x97}, smalls{'a', 'z', 0xA0, 0xBE, 0xB7};

std::string shifted(std::string text, const Letters& from, int shift) {
  const unsigned int first = byte(text, 0), second = byte(text, 1);
  if (first >= from.first && first <= from.last) text[0] = static_cast<char>(text[0] + shift);
  if (first == 0xC3 && second >= from.first_accented && second <= from.last_accented && second != from.but)
    text[1] = static_cast<char>(text[1] + shift);
  return text;
}

}  // namespace

std::string capitalized(std::string text) {
  if (text.starts_with(small_ligature)) return text.replace(0, small_ligature.size(), capital_ligature);
  return shifted(std::move(text), smalls, -to_small);
}

std::string uncapitalized(std::string text) {
  const unsigned int second = byte(text, 1);
  if (second >= capitals.first && second <= capitals.last) return text;
  if (text.starts_with(capital_ligature)) return text.replace(0, capital_ligature.size(), small_ligature);
  return shifted(std::move(text), capitals, to_small);
}

}  // namespace atlas
