#include "ui/panels/card_view.h"

#include <algorithm>
#include <array>

#include "ui/panels/card_column.h"

namespace atlas {

namespace {

constexpr double padding_em = 1.0;
constexpr double medal_radius_em = 0.62;
constexpr double bar_em = 2.75;     // the height of the bar and the width of its buttons: a finger's
constexpr double handle_em = 0.75;  // over the bar of a card that a finger pulls
constexpr double gap_em = 0.5;
constexpr double rounding_em = 0.375;
constexpr double sign_arm_em = 0.36;
constexpr double sign_thickness_em = 0.12;

// By their index among the spots, from the right.
struct CardButton {
  double tip;  // which way its arrow points; 0: a cross
  bool enabled;
  std::optional<LaureateIndex> target;
};

void show_sign(double tip, ScreenPoint middle, Color color, const Paint& paint) {
  const double arm = paint.px(sign_arm_em);
  if (tip == 0) return paint.cross(middle, arm, color);
  const float thickness = static_cast<float>(paint.px(sign_thickness_em));
  const ImVec2 point = vec({middle.x + tip * arm, middle.y});
  for (const double end : {-1.1, 1.1}) {
    paint.list().AddLine(vec({middle.x - tip * arm, middle.y + end * arm}), point, packed(color), thickness);
  }
}

constexpr std::size_t button_count = 3;

// From the right edge of the bar, as many as `most`; returns where they begin.
double show_buttons(const CardModel& card, ScreenRect bar, std::size_t most, const Paint& paint, ScrollScratch& scratch,
                    std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const std::array<CardButton, button_count> buttons{
      {{0, true, {}}, {0.6, card.next.has_value(), card.next}, {-0.6, card.previous.has_value(), card.previous}}};
  const double size = bar.height, inset = paint.px(0.2);
  ScreenRect rect{bar.right() - size, bar.y, size, size};
  for (std::size_t i = 0; i < most; ++i) {
    const CardButton& button = buttons[i];
    const PointerAnswer pointer =
        button.enabled ? scratch.spots.add(paint, {SpotKind::button, i, rect}) : PointerAnswer{};
    if (pointer.clicked) actions.push_back(Select{button.target});
    if (pointer.hovered) {
      paint.fill({rect.x + inset, rect.y + inset, size - 2 * inset, size - 2 * inset}, palette.accent_wash,
                 rounding_em);
    }
    show_sign(button.tip, rect.center(), button.enabled ? palette.ink : palette.line, paint);
    rect.x -= size;
  }
  return rect.right();
}

// On a small card, or with large letters, the cross alone, and the tier's medal without its name.
void show_bar(const CardModel& card, ScreenRect bar, const Paint& paint, ScrollScratch& scratch,
              std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const double radius = paint.px(medal_radius_em);
  const TextStyle tier{type_em::small, FontWeight::bold, palette.ink};
  const double named = paint.px(padding_em + gap_em) + 2 * radius + paint.measure(card.tier_label, tier).width;
  const std::size_t most = named + static_cast<double>(button_count) * bar.height <= bar.width ? button_count : 1;
  const double right = show_buttons(card, bar, most, paint, scratch, actions);
  const TextStyle position{type_em::small, FontWeight::regular, palette.quiet_ink};
  ScreenRect words = bar;
  words.x += paint.px(padding_em);
  paint.medal({words.x + radius, bar.center().y}, radius, card.tier, palette.tier[card.tier]);
  words.x += 2 * radius + paint.px(gap_em);
  if (bar.x + named > right) return;
  paint.text_in(words, card.tier_label, tier);
  const double tier_end = bar.x + named + paint.px(gap_em);
  words.x = right - paint.measure(card.position, position).width - paint.px(0.25);
  if (words.x >= tier_end) paint.text_in(words, card.position, position);
}

// Returns the height of it all.
double show_laureate(const CardModel& card, ScreenRect inside, const Paint& paint, ScrollScratch& scratch,
                     std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const TextStyle quiet{type_em::small, FontWeight::regular, palette.quiet_ink};
  CardColumn column(inside, paint);
  column.write(card.theme, quiet, 0.25);
  column.write(card.name, {type_em::title, FontWeight::bold, palette.ink}, 0.35);
  column.write(card.project, {type_em::normal, FontWeight::regular, palette.ink}, 0.6);
  column.skip(0.35);
  for (const CardModel::Fact& fact : card.facts) column.write_fact(fact);
  column.write(card.remarks, quiet, 0.75);
  SpotKind kind = SpotKind::link;
  for (const CardModel::Links& section : card.sections) {
    column.write(section.title, {type_em::small, FontWeight::bold, palette.quiet_ink}, 1.25);
    column.skip(0.2);
    for (const CardModel::Link& link : section.links) {
      const bool clicked = column.write_link(link, kind, scratch.spots);
      if (clicked && !scratch.card.was_dragged()) actions.push_back(Select{link.laureate});
    }
    kind = SpotKind::second_link;
  }
  column.write(card.contact, quiet, 1);
  column.write_contact(card.contact_link, scratch.spots);
  column.skip(padding_em);
  return column.height();
}

}  // namespace

void show_card(const CardModel& card, const Layout& layout, const Paint& usual, ScrollScratch& scratch,
               std::vector<Action>& actions) {
  const ScreenRect rect = layout.card;
  const Paint paint = usual.with_text_of(card_text_pixels(layout));
  const Palette& palette = paint.palette();
  const double padding = paint.px(padding_em), handle = is_empty(layout.sheet_handle) ? 0 : paint.px(handle_em);
  if (scratch.card_of != card.laureate) scratch.card.back_to_top();
  scratch.card_of = card.laureate;
  paint.push_clip(rect);
  paint.fill(rect, palette.surface);
  paint.hairline({rect.x, rect.y}, {rect.right(), rect.y}, layout.narrow ? palette.region_border : palette.line);
  paint.hairline({rect.x, rect.y}, {rect.x, rect.bottom()}, palette.line);
  const ScreenRect bar{rect.x, rect.y + handle, rect.width, paint.px(bar_em)};
  show_bar(card, bar, paint, scratch, actions);
  const ScreenRect body{rect.x, bar.bottom(), rect.width, std::max(rect.bottom() - bar.bottom(), 0.0)};
  scratch.card.begin(body, scratch.card_height, paint);
  paint.push_clip(body);
  const double offset = scratch.card.offset();
  const ScreenRect inside{body.x + padding, body.y - offset, std::max(body.width - 2 * padding, paint.px(1)),
                          body.height};
  scratch.card_height = show_laureate(card, inside, paint, scratch, actions);
  paint.pop_clip();
  if (offset > 0) paint.hairline({body.x, body.y}, {body.right(), body.y}, palette.line);
  scratch.card.show_thumb(paint);
  paint.pop_clip();
}

}  // namespace atlas
