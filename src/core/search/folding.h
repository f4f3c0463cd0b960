// Words as they are compared: without case, accents and punctuation.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

// Lower-case ASCII letters and digits, words parted by one space, none at the ends; whatever is no Latin letter or
// digit parts words. Any bytes are accepted, in a time that grows with their number.
std::string folded(std::string_view text);

// In bytes, the end not included; between letters, never inside one.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const TextRange&, const TextRange&) = default;
};

// Where each byte of a folded text is from, with the accents that follow the letter.
struct Folding {
  std::string text;
  std::vector<TextRange> sources;
};
Folding folding_of(std::string_view text);

}  // namespace atlas
