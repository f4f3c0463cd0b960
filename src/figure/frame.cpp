#include "figure/frame.h"

#include <algorithm>

#include "core/layout/text_lines.h"

namespace atlas::figure {

namespace {

constexpr double gap_em = 0.6;
constexpr double kicker_em = 0.8125, title_em = 1.5, sentence_em = 0.9375, source_em = 0.6875;
constexpr double pitch = 1.35;       // of the text size, from line to line
constexpr double bold_share = 1.08;  // of the regular face's width
constexpr double legend_em = 1.9, medal_em = 0.5, medal_room_em = 1.3, legend_gap_em = 1.6;

// The lines of the text; none where it is empty.
std::vector<std::string> wrapped(const Brush& brush, std::string_view text, double size_em, double width) {
  if (text.empty()) return {};
  return lines_in(text, width, [&](std::string_view line) { return brush.width(line, size_em); });
}

double height_em(const std::vector<std::string>& lines, double size_em) {
  return pitch * size_em * static_cast<double>(lines.size());
}

}  // namespace

Frame::Frame(const FrameWords& words, const Catalog& catalog, bool has_legend, const ScreenRect& whole,
             const Brush& brush)
    : catalog_(catalog), brush_(brush), whole_(whole), has_legend_(has_legend) {
  const double inside = whole.width - 2 * px(frame_margin_em);
  kicker_ = wrapped(brush, words.kicker, kicker_em, inside);
  title_ = wrapped(brush, words.title, title_em * bold_share, inside);
  sentence_ = wrapped(brush, words.sentence, sentence_em, inside);
  source_ = wrapped(brush, words.source, source_em, inside);
}

ScreenRect Frame::room() const {
  const double top = px(frame_margin_em + height_em(kicker_, kicker_em) + height_em(title_, title_em) +
                        height_em(sentence_, sentence_em) + (has_legend_ ? legend_em : 0) + gap_em);
  const double bottom = px(2 * gap_em + height_em(source_, source_em));
  return {0, top, whole_.width, std::max(whole_.height - top - bottom, 0.0)};
}

void Frame::draw() const {
  const ScreenRect inner = room();
  const Palette& palette = brush_.palette;
  // Painted a little beyond the edges, or what is below would shine through the last row of pixels.
  constexpr double beyond = 2;
  brush_.drawing.rect({-beyond, -beyond, whole_.width + 2 * beyond, inner.y + beyond}, palette.surface);
  brush_.drawing.rect({-beyond, inner.bottom(), whole_.width + 2 * beyond, whole_.height - inner.bottom() + beyond},
                      palette.surface);
  double y = px(frame_margin_em);
  y = write(kicker_, y, kicker_em, palette.quiet_ink);
  y = write(title_, y, title_em, palette.ink, true);
  y = write(sentence_, y, sentence_em, palette.quiet_ink);
  if (has_legend_) draw_legend(y);
  write(source_, inner.bottom() + px(gap_em), source_em, palette.quiet_ink);
}

double Frame::write(const Lines& lines, double y, double size_em, Color color, bool is_bold) const {
  for (const std::string& line : lines) {
    brush_.drawing.text({px(frame_margin_em), y}, line, brush_.lettering(size_em, color, is_bold));
    y += px(pitch * size_em);
  }
  return y;
}

void Frame::draw_legend(double y) const {
  double x = px(frame_margin_em);
  const double middle = y + px(legend_em) / 2;
  for (std::size_t i = 0; i < catalog_.tiers.size(); ++i) {
    const std::string& name = catalog_.tiers[i].name;
    brush_.medal(i, {x + px(medal_em), middle}, px(medal_em), brush_.palette.tier[i]);
    x += px(medal_room_em);
    brush_.drawing.text_in({x, y, 0, px(legend_em)}, name, brush_.lettering(sentence_em, brush_.palette.ink));
    x += brush_.width(name, sentence_em) + px(legend_gap_em);
  }
}

}  // namespace atlas::figure
