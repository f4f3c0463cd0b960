#include "figure/poster_head.h"

#include <algorithm>

#include "core/i18n/texts.h"

namespace atlas::figure {

namespace {

// Units of the drawing at full size.
constexpr double organizer_size = 19, title_size = 56, caption_size = 23, quote_size = 16.5, count_size = 25;
constexpr double medal_radius = 15, medal_room = 42, count_pitch = 43, part_gap = 24;
constexpr double least_scale = 0.1, scale_step = 0.02;

class Head {
 public:
  Head(const Catalog& catalog, double width, double scale, const Brush& brush, const PosterWords& words)
      : catalog_(catalog), width_(width), scale_(scale), brush_(brush), words_(words) {
    const Texts& texts = catalog.texts;
    const Palette& palette = brush.palette;
    above_ = {
        {catalog.organizer_name, {organizer_size * scale, palette.accent, true}, 8},
        {std::string(texts[Text::page_title]), {title_size * scale, palette.ink, true, 1.02}, part_gap / 2},
        {texts.filled(Text::table_caption, {{"label", catalog.label}, {"edition", std::to_string(catalog.edition)}}),
         {caption_size * scale, palette.ink},
         part_gap}};
    below_ = {{"«\u202F" + catalog.organizer_mission + "\u202F»", {quote_size * scale, palette.ink, false, 1.35}, 6},
              {"– " + catalog.organizer_name, {quote_size * scale, palette.quiet_ink}, 0}};
  }

  double height() const { return height_of(above_) + counts_height() + height_of(below_); }
  bool fits() const {
    return std::ranges::all_of(above_, [&](const Part& one) { return words_.fits(one.text, width_, one.look); }) &&
           std::ranges::all_of(below_, [&](const Part& one) { return words_.fits(one.text, width_, one.look); });
  }

  // The quotation stands on the foot of the place.
  void draw(const ScreenRect& place) const {
    const double y = write(above_, {place.x, place.y});
    draw_counts({place.x, y});
    write(below_, {place.x, place.bottom() - height_of(below_)});
  }

 private:
  struct Part {
    std::string text;
    WordLook look;
    double gap = 0;  // under it, at full size
  };
  using Parts = std::vector<Part>;

  std::ptrdiff_t count_of(TierIndex tier) const {
    return std::ranges::count_if(catalog_.laureates, [&](const Laureate& one) { return one.tier == tier; });
  }
  double counts_height() const {
    double height = part_gap;
    for (TierIndex tier = 0; tier < catalog_.tiers.size(); ++tier) height += count_of(tier) > 0 ? count_pitch : 0;
    return height * scale_;
  }
  double height_of(const Parts& parts) const {
    double height = 0;
    for (const Part& one : parts) height += words_.height(one.text, width_, one.look) + one.gap * scale_;
    return height;
  }
  double write(const Parts& parts, ScreenPoint corner) const {
    for (const Part& one : parts)
      corner.y = words_.write(brush_.drawing, corner, one.text, width_, one.look) + one.gap * scale_;
    return corner.y;
  }

  // "5 Or", with its medal: the map's legend as well. Not of a tier that nobody has.
  void draw_counts(ScreenPoint corner) const {
    const WordLook number{count_size * scale_, brush_.palette.ink, true};
    for (TierIndex tier = 0; tier < catalog_.tiers.size(); ++tier) {
      if (count_of(tier) == 0) continue;
      const std::string digits = catalog_.texts.number(count_of(tier));
      brush_.medal(tier, {corner.x + medal_radius * scale_, corner.y + count_pitch / 2 * scale_}, medal_radius * scale_,
                   brush_.palette.tier[tier]);
      const double x = corner.x + medal_room * scale_;
      const ScreenRect line{x, corner.y, width_, count_pitch * scale_};
      brush_.drawing.text_in(line, digits, {number.size, number.color, true});
      const double after = x + words_.width(digits, number) + 0.3 * number.size;
      brush_.drawing.text_in({after, line.y, width_, line.height}, catalog_.tiers[tier].name,
                             {number.size, number.color});
      corner.y += count_pitch * scale_;
    }
  }

  const Catalog& catalog_;
  double width_, scale_;
  const Brush& brush_;
  const PosterWords& words_;
  Parts above_, below_;
};

}  // namespace

void draw_poster_head(const Catalog& catalog, const ScreenRect& place, const Brush& brush, const PosterWords& words) {
  double scale = 1;
  const auto head = [&] { return Head(catalog, place.width, scale, brush, words); };
  while (scale > least_scale && !(head().fits() && head().height() <= place.height)) scale -= scale_step;
  head().draw(place);
}

}  // namespace atlas::figure
