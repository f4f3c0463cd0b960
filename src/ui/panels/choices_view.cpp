#include "ui/panels/choices_view.h"

#include "ui/paint/pointer_area.h"

namespace atlas {

namespace {

constexpr double rounding_em = 0.375;

void show_choice(const Choice& choice, const Paint& paint, std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const PointerAnswer pointer = button_area(paint, choice.id, choice.rect);
  if (pointer.clicked) actions.push_back(choice.action);
  if (choice.chosen)
    paint.fill(choice.rect, palette.accent, rounding_em);
  else if (pointer.hovered)
    paint.fill(choice.rect, palette.accent_wash, rounding_em);
  const TextStyle style{choice_text_em, FontWeight::regular, choice.chosen ? palette.on_accent : palette.ink};
  const double width = paint.measure(choice.label, style).width;
  paint.text_in({choice.rect.center().x - width / 2, choice.rect.y, width, choice.rect.height}, choice.label, style);
}

}  // namespace

void show_choices(const std::vector<Choice>& choices, const ScreenRect& rect, const Paint& paint,
                  std::vector<Action>& actions) {
  paint.fill(rect, paint.palette().surface, rounding_em);
  for (const Choice& choice : choices) show_choice(choice, paint, actions);
  paint.frame(rect, paint.palette().line, rounding_em);
}

}  // namespace atlas
