#include "html/escape.h"

#include "core/base/utf8.h"

namespace atlas::html {

namespace {

// Characters that no document of XML may hold, not even by their numbers.
bool is_outside_xml(std::uint32_t code) {
  return (code < 0x20U && code != '\t' && code != '\n' && code != '\r') || code == 0xFFFEU || code == 0xFFFFU;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, bytes] = code_point_at(text, at);
    const std::string_view letter = is_outside_xml(code) ? "\uFFFD" : text.substr(at, bytes);
    at += bytes;
    switch (letter.front()) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      default:
        safe += letter;
    }
  }
  return safe;
}

}  // namespace atlas::html
