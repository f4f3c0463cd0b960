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

// Where each byte of a folded text is from, in bytes of the text that people read.
struct Folding {
  std::string text;
  std::vector<std::size_t> begins;
  std::vector<std::size_t> ends;  // with the accents that follow the letter
};
Folding folding_of(std::string_view text);

}  // namespace atlas
