#include "ui/panels/card_column.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double medal_radius_em = 0.42;
constexpr double medal_width_em = 1.3;  // with the gap to its words
constexpr double fact_gap_em = 0.5;
constexpr double fact_label_width_em = 5.5;
constexpr double link_padding_em = 0.92;  // with a line of words, a finger’s height
constexpr double link_gap_em = 0.25;      // from the name to the reason
constexpr double link_bleed_em = 0.4;     // of a link's ground around its words
constexpr double rounding_em = 0.375;

}  // namespace

void CardColumn::write(std::string_view words, const TextStyle& style, double gap_before_em) {
  if (words.empty()) return;
  skip(gap_before_em);
  y_ += paint_.text({inside_.x, y_}, words, style, inside_.width);
}

void CardColumn::write_fact(const CardModel::Fact& fact) {
  const Palette& palette = paint_.palette();
  skip(fact_gap_em);
  const double indent = paint_.px(fact_label_width_em);
  paint_.text({inside_.x, y_}, fact.label, {type_em::small, FontWeight::regular, palette.quiet_ink});
  y_ += paint_.text({inside_.x + indent, y_}, fact.value, {type_em::small, FontWeight::regular, palette.ink},
                    std::max(inside_.width - indent, paint_.px(1)));
}

bool CardColumn::write_link(const CardModel::Link& link, SpotKind kind, Spots& spots) {
  const Palette& palette = paint_.palette();
  const TextStyle name{type_em::normal, FontWeight::regular, palette.accent};
  const TextStyle reason{type_em::small, FontWeight::regular, palette.quiet_ink};
  const double indent = paint_.px(medal_width_em), width = std::max(inside_.width - indent, paint_.px(1));
  double height = paint_.measure(link.name, name, width).height + paint_.px(2 * link_padding_em);
  if (!link.reason.empty()) height += paint_.px(link_gap_em) + paint_.measure(link.reason, reason, width).height;
  const double bleed = paint_.px(link_bleed_em);
  const ScreenRect rect{inside_.x - bleed, y_, inside_.width + 2 * bleed, height};
  const PointerAnswer pointer = spots.add(paint_, {kind, link.laureate, rect});
  if (pointer.hovered) paint_.fill(rect, palette.accent_wash, rounding_em);
  double y = y_ + paint_.px(link_padding_em);
  const double radius = paint_.px(medal_radius_em);
  paint_.medal({inside_.x + radius, y + paint_.px(name.size_em) / 2}, radius, link.tier, palette.tier[link.tier]);
  y += paint_.text({inside_.x + indent, y}, link.name, name, width) + paint_.px(link_gap_em);
  paint_.text({inside_.x + indent, y}, link.reason, reason, width);
  y_ += height;
  return pointer.clicked;
}

void CardColumn::write_contact(std::string_view words, Spots& spots) {
  const TextStyle style{type_em::normal, FontWeight::regular, paint_.palette().accent};
  const double bleed = paint_.px(link_bleed_em), padding = paint_.px(link_padding_em);
  const double height = paint_.measure(words, style, inside_.width).height + 2 * padding;
  const ScreenRect rect{inside_.x - bleed, y_, inside_.width + 2 * bleed, height};
  if (spots.add(paint_, {SpotKind::contact, 0, rect}).hovered)
    paint_.fill(rect, paint_.palette().accent_wash, rounding_em);
  paint_.text({inside_.x, y_ + padding}, words, style, inside_.width);
  y_ += height;
}

}  // namespace atlas
