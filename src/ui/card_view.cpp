#include "ui/card_view.h"

#include <algorithm>

#include "ui/pointer_area.h"

namespace atlas {

namespace {

constexpr double padding_em = 1.0;
constexpr double medal_radius_em = 0.62;
constexpr double close_size_em = 2.25;
constexpr double close_arm_em = 0.36;
constexpr double gap_em = 0.5;
constexpr double fact_label_width_em = 5.5;

// Writes from the top down, and stops at the card's bottom rather than over what is below it.
class Column {
 public:
  Column(ScreenRect inside, const Paint& paint) : inside_(inside), paint_(paint), y_(inside.y) {}

  void write(std::string_view words, const TextStyle& style, double gap_before_em = gap_em) {
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

  void skip(double em) { y_ += paint_.px(em); }
  double y() const { return y_; }

 private:
  ScreenRect inside_;
  const Paint& paint_;
  double y_;
};

void show_close(ScreenRect card, const Paint& paint, std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const double size = paint.px(close_size_em);
  const ScreenRect place{card.right() - size - paint.px(0.4), card.y + paint.px(0.4), size, size};
  const PointerAnswer pointer = button_area("close", place);
  if (pointer.clicked) actions.push_back(Select{std::nullopt});
  if (pointer.hovered) paint.fill(place, palette.accent_wash, close_size_em / 2);
  paint.cross(place.center(), paint.px(close_arm_em), palette.ink);
}

void show_head(const CardModel& card, ScreenRect inside, const Paint& paint) {
  const Palette& palette = paint.palette();
  const double radius = paint.px(medal_radius_em);
  const ScreenRect line{inside.x, inside.y, inside.width, 2 * radius};
  paint.medal({line.x + radius, line.center().y}, radius, card.tier, palette.tier[index_of(card.tier)]);
  const TextStyle tier{type_em::small, FontWeight::bold, palette.ink};
  ScreenRect words = line;
  words.x += 2 * radius + paint.px(gap_em);
  paint.text_in(words, card.tier_label, tier);
  words.x += paint.measure(card.tier_label, tier).width + paint.px(gap_em);
  paint.text_in(words, card.theme, {type_em::small, FontWeight::regular, palette.quiet_ink});
}

void show_laureate(const CardModel& card, ScreenRect inside, const Paint& paint) {
  const Palette& palette = paint.palette();
  show_head(card, inside, paint);
  Column column(inside, paint);
  column.skip(2 * medal_radius_em);
  column.write(card.name, {type_em::title, FontWeight::bold, palette.ink}, 0.6);
  column.write(card.project, {type_em::normal, FontWeight::regular, palette.ink}, 0.4);
  column.skip(0.35);
  for (const CardModel::Fact& fact : card.facts) column.write_fact(fact);
  if (!card.remarks.empty()) {
    column.write(card.remarks, {type_em::small, FontWeight::regular, palette.quiet_ink}, 0.75);
  }
}

}  // namespace

void show_card(const std::optional<CardModel>& model, std::string_view hint, const Layout& layout, const Paint& paint,
               std::vector<Action>& actions) {
  if (!model && layout.narrow) return;  // in one column the chart keeps its place until someone is chosen
  const Palette& palette = paint.palette();
  const ScreenRect place = layout.card;
  const double padding = paint.px(padding_em);
  const ScreenRect inside{place.x + padding, place.y + padding, std::max(place.width - 2 * padding, paint.px(1)),
                          place.height - 2 * padding};
  ImGui::PushClipRect(vec({place.x, place.y}), vec({place.right(), place.bottom()}), true);
  paint.fill(place, palette.surface);
  paint.hairline({place.x, place.y}, {place.right(), place.y}, palette.line);
  if (model) {
    show_laureate(*model, inside, paint);
    show_close(place, paint, actions);
  } else {
    paint.text({inside.x, inside.y}, hint, {type_em::normal, FontWeight::regular, palette.quiet_ink}, inside.width);
  }
  ImGui::PopClipRect();
}

}  // namespace atlas
