#include "figure/poster_words.h"

#include <algorithm>

#include "core/layout/text_lines.h"

namespace atlas::figure {

std::vector<std::string> PosterWords::lines(std::string_view text, double room, const WordLook& look) const {
  if (text.empty()) return {};
  return lines_in(text, room, [&](std::string_view line) { return width(line, look); });
}

double PosterWords::height(std::string_view text, double room, const WordLook& look) const {
  return static_cast<double>(lines(text, room, look).size()) * look.size * look.pitch;
}

// As many lines, of lengths as alike as may be: no word is left alone on the last one.
std::vector<std::string> PosterWords::balanced(std::string_view text, double room, const WordLook& look) const {
  constexpr double step = 0.04, least = 0.4;
  std::vector<std::string> best = lines(text, room, look);
  for (double share = 1 - step; share > least && best.size() > 1; share -= step) {
    std::vector<std::string> narrower = lines(text, share * room, look);
    if (narrower.size() > best.size()) break;
    best = std::move(narrower);
  }
  return best;
}

bool PosterWords::fits(std::string_view text, double room, const WordLook& look) const {
  return std::ranges::all_of(lines(text, room, look),
                             [&](const std::string& line) { return width(line, look) <= room; });
}

double PosterWords::write(Drawing& drawing, ScreenPoint corner, std::string_view text, double room,
                          const WordLook& look) const {
  const Lettering lettering{.size = look.size, .color = look.color, .is_bold = look.is_bold};
  for (const std::string& line : balanced(text, room, look)) {
    drawing.text(corner, line, lettering);
    corner.y += look.size * look.pitch;
  }
  return corner.y;
}

}  // namespace atlas::figure
