#include "figure/poster_foot.h"

#include <algorithm>
#include <cmath>

#include "core/i18n/texts.h"

namespace atlas::figure {

namespace {

// Units of the drawing: 0.21 mm of A4.
// The gaps around the code are wider than the four modules that its readers need free.
constexpr double code_largest_side = 104, code_gap = 24, rule_width = 1, rule_gap = 18;
constexpr double explore_size = 17, address_size = 15, credit_size = 10.5, least_size = 2;

// In smaller letters where a word of it would not fit.
WordLook fitted(WordLook look, std::string_view text, double room, const PosterWords& words) {
  while (look.size > least_size && !words.fits(text, room, look)) look.size -= 0.5;
  return look;
}

std::string source_of(const Catalog& catalog) {
  for (const Source& one : catalog.sources) {
    if (one.id == catalog.announcement_source)
      return catalog.texts.filled(Text::poster_source, {{"title", one.title}, {"publisher", one.publisher}});
  }
  return {};
}

}  // namespace

PosterFoot::PosterFoot(const World& world, const Brush& brush, const PosterWords& words, const PosterWish& wish,
                       double width)
    : brush_(brush), words_(words), wish_(wish), width_(width) {
  const Texts& texts = world.catalog.texts;
  const Palette& palette = brush.palette;
  const auto add = [&](std::string text, const WordLook& look) {
    const WordLook own = fitted(look, text, text_room(), words);
    parts_.push_back({std::move(text), own});
  };
  if (!wish.address.empty()) {
    add(std::string(texts[Text::poster_explore]), {explore_size, palette.ink, true});
    add(wish.address, {address_size, palette.accent, false, 1.6});
  }
  add(source_of(world.catalog), {credit_size, palette.quiet_ink, false, 1.35});
  add(std::string(texts[world.geography.perimeters.empty() ? Text::attribution : Text::attribution_exact]),
      {credit_size, palette.quiet_ink, false, 1.35});
}

// A module has a size that the numbers of a path can say.
double PosterFoot::code_side() const {
  const auto modules = static_cast<double>(wish_.qr_rows.size());
  return modules == 0 ? 0 : modules * std::max(std::floor(code_largest_side / modules * 100), 1.0) / 100;
}
double PosterFoot::text_room() const {
  return width_ - (code_side() > 0 ? code_side() + code_gap : 0);
}
double PosterFoot::text_height() const {
  double height = 0;
  for (const Part& one : parts_) height += words_.height(one.text, text_room(), one.look);
  return height;
}
double PosterFoot::height() const {
  return rule_gap + std::max(text_height(), code_side());
}

void PosterFoot::draw(ScreenPoint corner) const {
  brush_.drawing.line(corner, {corner.x + width_, corner.y}, {brush_.palette.line, rule_width});
  // Words stand in the middle of the code's height; alone, under the rule.
  double y = corner.y + rule_gap + (height() - rule_gap - text_height()) / 2;
  for (const Part& one : parts_) y = words_.write(brush_.drawing, {corner.x, y}, one.text, text_room(), one.look);
  if (code_side() > 0) draw_code({corner.x + width_ - code_side(), corner.y + rule_gap});
}

// Black, on the white of the paper. One path, so that no light shines between two modules.
void PosterFoot::draw_code(ScreenPoint corner) const {
  const double module = code_side() / static_cast<double>(wish_.qr_rows.size());
  std::string dark;
  for (std::size_t row = 0; row < wish_.qr_rows.size(); ++row) {
    const std::string& modules = wish_.qr_rows[row];
    for (std::size_t start = modules.find('1'); start != modules.npos;) {
      const std::size_t end = std::min(modules.find('0', start), modules.size());
      dark += rect_data({corner.x + static_cast<double>(start) * module, corner.y + static_cast<double>(row) * module,
                         static_cast<double>(end - start) * module, module});
      start = modules.find('1', end);
    }
  }
  brush_.drawing.united_area(dark, color(0x000000));
}

}  // namespace atlas::figure
