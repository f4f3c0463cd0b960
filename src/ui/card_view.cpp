#include "ui/card_view.h"

#include <algorithm>
#include <array>

#include "ui/pointer_area.h"

namespace atlas {

namespace {

constexpr double padding_em = 1.0;
constexpr double medal_radius_em = 0.62;
constexpr double small_medal_radius_em = 0.42;
constexpr double small_medal_width_em = 1.3;
constexpr double bar_em = 2.75;  // the height of the bar and the width of its buttons: a finger's
constexpr double handle_em = 0.75;
constexpr double handle_width_em = 2.5;
constexpr double handle_thickness_em = 0.25;
constexpr double gap_em = 0.5;
constexpr double fact_label_width_em = 5.5;
constexpr double link_padding_em = 0.6;
constexpr double link_bleed_em = 0.4;  // of a link's ground around its words
constexpr double rounding_em = 0.375;

enum class Sign : std::uint8_t { previous, next, close };

void show_sign(Sign sign, ScreenPoint middle, Color color, const Paint& paint) {
  const double arm = paint.px(0.36);
  const auto line = [&](double x0, double y0, double x1, double y1) {
    ImGui::GetWindowDrawList()->AddLine(vec({middle.x + x0 * arm, middle.y + y0 * arm}),
                                        vec({middle.x + x1 * arm, middle.y + y1 * arm}), packed(color),
                                        static_cast<float>(paint.px(0.12)));
  };
  if (sign == Sign::close) return paint.cross(middle, arm, color);
  const double tip = sign == Sign::next ? 0.6 : -0.6;
  line(-tip, -1.1, tip, 0);
  line(tip, 0, -tip, 1.1);
}

struct CardButton {
  std::string_view id;
  Sign sign;
  std::optional<LaureateIndex> target;
  bool enabled;
};

// From the right edge of the bar; returns where they begin.
double show_buttons(const CardModel& card, ScreenRect bar, const Paint& paint, ScrollScratch& scratch,
                    std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const std::array<CardButton, 3> buttons{
      {{"card:close", Sign::close, {}, true},
       {"card:next", Sign::next, card.next, card.next.has_value()},
       {"card:previous", Sign::previous, card.previous, card.previous.has_value()}}};
  const double size = bar.height;
  ScreenRect place{bar.right() - size, bar.y, size, size};
  for (const CardButton& button : buttons) {
    const PointerAnswer pointer = button.enabled ? button_area(button.id, place) : PointerAnswer{};
    if (pointer.clicked) actions.push_back(Select{button.target});
    if (pointer.hovered) {
      const double inset = paint.px(0.2);
      paint.fill({place.x + inset, place.y + inset, size - 2 * inset, size - 2 * inset}, palette.accent_wash,
                 rounding_em);
    }
    show_sign(button.sign, place.center(), button.enabled ? palette.ink : palette.line, paint);
    scratch.places.push_back({std::string(button.id), place});
    place.x -= size;
  }
  return place.right();
}

void show_bar(const CardModel& card, ScreenRect bar, const Paint& paint, ScrollScratch& scratch,
              std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const double right = show_buttons(card, bar, paint, scratch, actions);
  const double radius = paint.px(medal_radius_em);
  const TextStyle tier{type_em::small, FontWeight::bold, palette.ink};
  const TextStyle position{type_em::small, FontWeight::regular, palette.quiet_ink};
  ScreenRect words = bar;
  words.x += paint.px(padding_em);
  paint.medal({words.x + radius, bar.center().y}, radius, card.tier, palette.tier[index_of(card.tier)]);
  words.x += 2 * radius + paint.px(gap_em);
  paint.text_in(words, card.tier_label, tier);
  const double tier_end = words.x + paint.measure(card.tier_label, tier).width + paint.px(gap_em);
  words.x = right - paint.measure(card.position, position).width - paint.px(0.25);
  if (words.x >= tier_end) paint.text_in(words, card.position, position);
}

// Writes from the top down.
class Column {
 public:
  Column(ScreenRect inside, const Paint& paint) : inside_(inside), paint_(paint), y_(inside.y) {}

  void write(std::string_view words, const TextStyle& style, double gap_before_em = gap_em) {
    if (words.empty()) return;
    y_ += paint_.px(gap_before_em);
    y_ += paint_.text({inside_.x, y_}, words, style, inside_.width);
  }

  void write_fact(const CardModel::Fact& fact) {
    const Palette& palette = paint_.palette();
    y_ += paint_.px(gap_em);
    const double indent = paint_.px(fact_label_width_em);
    paint_.text({inside_.x, y_}, fact.label, {type_em::small, FontWeight::regular, palette.quiet_ink});
    y_ += paint_.text({inside_.x + indent, y_}, fact.value, {type_em::small, FontWeight::regular, palette.ink},
                      std::max(inside_.width - indent, paint_.px(1)));
  }

  // Returns where it stands; its words are written when its ground is there.
  ScreenRect place_of_link(const CardModel::Link& link) {
    const double height = text_height(link.name, name_style()) + text_height(link.reason, reason_style()) +
                          (link.reason.empty() ? 0 : paint_.px(gap_em / 2)) + paint_.px(2 * link_padding_em);
    const ScreenRect place{inside_.x, y_, inside_.width, height};
    y_ += height;
    return place;
  }

  void write_link(const CardModel::Link& link, ScreenRect place) const {
    const double radius = paint_.px(small_medal_radius_em), x = place.x + paint_.px(small_medal_width_em);
    double y = place.y + paint_.px(link_padding_em);
    paint_.medal({place.x + radius, y + paint_.px(type_em::normal) / 2}, radius, link.tier,
                 paint_.palette().tier[index_of(link.tier)]);
    y += paint_.text({x, y}, link.name, name_style(), words_width()) + paint_.px(gap_em / 2);
    paint_.text({x, y}, link.reason, reason_style(), words_width());
  }

  void skip(double em) { y_ += paint_.px(em); }
  double y() const { return y_; }

 private:
  TextStyle name_style() const { return {type_em::normal, FontWeight::regular, paint_.palette().accent}; }
  TextStyle reason_style() const { return {type_em::small, FontWeight::regular, paint_.palette().quiet_ink}; }
  double words_width() const { return std::max(inside_.width - paint_.px(small_medal_width_em), paint_.px(1)); }
  double text_height(std::string_view words, const TextStyle& style) const {
    return words.empty() ? 0 : paint_.measure(words, style, words_width()).height;
  }

  ScreenRect inside_;
  const Paint& paint_;
  double y_;
};

void show_links(const CardModel::Links& section, std::size_t number, const Catalog& catalog, Column& column,
                const Paint& paint, ScrollScratch& scratch, std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  column.write(section.title, {type_em::small, FontWeight::bold, palette.quiet_ink}, 1.25);
  column.skip(0.2);
  for (const CardModel::Link& link : section.links) {
    const std::string id = "link" + std::to_string(number) + ":" + catalog.laureates[link.laureate].id;
    const ScreenRect place = column.place_of_link(link);
    const PointerAnswer pointer = button_area(id, place);
    if (pointer.clicked && !scratch.card.was_dragged()) actions.push_back(Select{link.laureate});
    const double bleed = paint.px(link_bleed_em);
    if (pointer.hovered) {
      paint.fill({place.x - bleed, place.y, place.width + 2 * bleed, place.height}, palette.accent_wash, rounding_em);
    }
    column.write_link(link, place);
    scratch.places.push_back({id, place});
  }
}

// Returns the height of it all.
double show_laureate(const CardModel& card, const Catalog& catalog, ScreenRect inside, const Paint& paint,
                     ScrollScratch& scratch, std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const TextStyle quiet{type_em::small, FontWeight::regular, palette.quiet_ink};
  Column column(inside, paint);
  column.write(card.theme, quiet, 0.25);
  column.write(card.name, {type_em::title, FontWeight::bold, palette.ink}, 0.35);
  column.write(card.project, {type_em::normal, FontWeight::regular, palette.ink}, 0.6);
  column.skip(0.35);
  for (const CardModel::Fact& fact : card.facts) column.write_fact(fact);
  column.write(card.remarks, quiet, 0.75);
  for (std::size_t i = 0; i < card.sections.size(); ++i) {
    show_links(card.sections[i], i, catalog, column, paint, scratch, actions);
  }
  column.write(card.contact, quiet, 1);
  column.skip(padding_em);
  return column.y() - inside.y;
}

void show_handle(ScreenRect place, const Paint& paint) {
  const double width = paint.px(handle_width_em), thickness = paint.px(handle_thickness_em);
  paint.fill({place.center().x - width / 2, place.y + paint.px(handle_em) - thickness, width, thickness},
             paint.palette().region_border, handle_thickness_em / 2);
}

void clip(ScreenRect place) {
  ImGui::PushClipRect(vec({place.x, place.y}), vec({place.right(), place.bottom()}), true);
}

}  // namespace

void show_card(const CardModel& card, const Catalog& catalog, const Layout& layout, const Paint& paint,
               ScrollScratch& scratch, std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const ScreenRect place = layout.card;
  const double padding = paint.px(padding_em), handle = layout.narrow ? paint.px(handle_em) : 0;
  if (scratch.card_of != card.laureate) scratch.card.back_to_top();
  scratch.card_of = card.laureate;
  clip(place);
  paint.fill(place, palette.surface);
  paint.hairline({place.x, place.y}, {place.right(), place.y}, layout.narrow ? palette.region_border : palette.line);
  paint.hairline({place.x, place.y}, {place.x, place.bottom()}, palette.line);
  if (layout.narrow) show_handle(place, paint);
  const ScreenRect bar{place.x, place.y + handle, place.width, paint.px(bar_em)};
  show_bar(card, bar, paint, scratch, actions);
  const ScreenRect body{place.x, bar.bottom(), place.width, std::max(place.bottom() - bar.bottom(), 0.0)};
  scratch.card.begin(body, scratch.card_height, paint);
  clip(body);
  const double offset = scratch.card.offset();
  const ScreenRect inside{body.x + padding, body.y - offset, std::max(body.width - 2 * padding, paint.px(1)),
                          body.height};
  scratch.card_height = show_laureate(card, catalog, inside, paint, scratch, actions);
  ImGui::PopClipRect();
  if (offset > 0) paint.hairline({body.x, body.y}, {body.right(), body.y}, palette.line);
  scratch.card.show_thumb(paint);
  ImGui::PopClipRect();
}

void show_card_hint(std::string_view hint, const Layout& layout, const Paint& paint) {
  if (layout.narrow) return;
  const Palette& palette = paint.palette();
  const ScreenRect place = layout.card;
  const double padding = paint.px(padding_em);
  clip(place);
  paint.fill(place, palette.surface);
  paint.hairline({place.x, place.y}, {place.right(), place.y}, palette.line);
  paint.text({place.x + padding, place.y + padding}, hint, {type_em::normal, FontWeight::regular, palette.quiet_ink},
             std::max(place.width - 2 * padding, paint.px(1)));
  ImGui::PopClipRect();
}

}  // namespace atlas
