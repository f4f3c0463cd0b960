#include "core/base/capitalized.h"

namespace atlas {

namespace {

constexpr unsigned char to_upper = 0x20;  // from a small letter of ASCII, or of Latin-1's second byte in UTF-8

}  // namespace

std::string capitalized(std::string text) {
  const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
  const unsigned int first = byte(0), second = byte(1);
  constexpr unsigned int division_sign = 0xB7;
  if (first >= 'a' && first <= 'z') text[0] = static_cast<char>(first - to_upper);
  if (first == 0xC3 && second >= 0xA0 && second <= 0xBE && second != division_sign)
    text[1] = static_cast<char>(second - to_upper);
  if (text.starts_with("œ")) text.replace(0, std::string("œ").size(), "Œ");
  return text;
}

}  // namespace atlas
