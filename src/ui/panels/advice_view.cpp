#include "ui/panels/advice_view.h"

#include <algorithm>

#include "ui/paint/pointer_area.h"

namespace atlas {

namespace {

constexpr double width_em = 22;
constexpr double padding_em = 1;
constexpr double button_height_em = 2.75;  // a finger's
constexpr double rounding_em = 0.5;

// What has the most room: the map, or what stands in its place.
const ScreenRect& main_place(const Layout& layout) {
  return !is_empty(layout.map) ? layout.map : !is_empty(layout.chart) ? layout.chart : layout.list;
}

}  // namespace

void show_advice(const EmptyAdvice& advice, const Layout& layout, const Paint& paint, Spots& spots,
                 std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const ScreenRect room = main_place(layout);
  const double padding = paint.px(padding_em);
  const double width = std::min(paint.px(width_em), room.width - padding);
  const double inside = width - 2 * padding;
  const TextStyle words{type_em::normal, FontWeight::regular, palette.ink};
  const TextStyle on_button{type_em::normal, FontWeight::bold, palette.on_accent};
  const double text_height = paint.measure(advice.sentence, words, inside).height;
  const double label_height = paint.measure(advice.button, on_button, inside - padding).height;
  const double button_height = std::max(paint.px(button_height_em), label_height + padding);
  const double whole = 3 * padding + text_height + button_height;
  const bool has_sentence = whole <= room.height;  // else the button says what there is to do
  const double height = has_sentence ? whole : button_height;
  const ScreenRect rect{room.center().x - width / 2, room.center().y - height / 2, width, height};
  if (has_sentence) {
    paint.fill(rect, palette.surface, rounding_em);
    paint.frame(rect, palette.line, rounding_em);
    paint.text({rect.x + padding, rect.y + padding}, advice.sentence, words, inside);
  }
  const ScreenRect button{rect.x + padding, rect.bottom() - button_height - (has_sentence ? padding : 0), inside,
                          button_height};
  if (spots.add(paint, {SpotKind::advice, 0, button}).clicked) actions.push_back(advice.action);
  paint.fill(button, palette.accent, rounding_em);
  paint.text({button.x + padding / 2, button.center().y - label_height / 2}, advice.button, on_button,
             inside - padding);
}

}  // namespace atlas
