#include "core/layout/text_lines.h"

namespace atlas {

namespace {

constexpr std::string_view ellipsis = "…";

bool begins_letter(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}  // namespace

std::vector<std::string> lines_in(std::string_view text, double room, const TextWidth& width_of) {
  std::vector<std::string> lines(1);
  while (!text.empty()) {
    const std::size_t stop = text.find_first_of(" -");
    const std::size_t end = stop == text.npos ? text.size() : stop + 1;
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    const std::string_view ink = word.back() == ' ' ? word.substr(0, word.size() - 1) : word;
    if (!lines.back().empty() && width_of(lines.back() + std::string(ink)) > room) lines.emplace_back();
    lines.back() += word;
  }
  for (std::string& line : lines) {
    while (!line.empty() && line.back() == ' ') line.pop_back();
  }
  return lines;
}

std::string shortened(std::string_view text, double room, const TextWidth& width_of) {
  if (width_of(text) <= room) return std::string(text);
  std::string cut;
  for (std::size_t end = text.size(); end > 0;) {
    do --end;
    while (end > 0 && !begins_letter(text[end]));
    cut = text.substr(0, end);
    while (!cut.empty() && cut.back() == ' ') cut.pop_back();
    cut += ellipsis;
    if (end > 0 && width_of(cut) <= room) return cut;
  }
  return {};
}

}  // namespace atlas
