#include "ui/layer_view.h"

#include "ui/pointer_area.h"

namespace atlas {

namespace {

constexpr double rounding_em = 0.375;
constexpr std::uint8_t ground_alpha = 235;

void show_choice(const LayerChoice& choice, const Paint& paint, std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const PointerAnswer pointer = button_area(choice.id, choice.place);
  if (pointer.clicked) actions.push_back(choice.action);
  if (choice.chosen)
    paint.fill(choice.place, palette.accent, rounding_em);
  else if (pointer.hovered)
    paint.fill(choice.place, palette.accent_wash, rounding_em);
  const TextStyle style{layer_text_em, FontWeight::regular, choice.chosen ? palette.on_accent : palette.ink};
  const double width = paint.measure(choice.label, style).width;
  paint.text_in({choice.place.center().x - width / 2, choice.place.y, width, choice.place.height}, choice.label, style);
}

void show_legend(const Legend& legend, const Paint& paint) {
  if (legend.steps.empty()) return;
  const Palette& palette = paint.palette();
  paint.fill(legend.place, with_alpha(palette.surface, ground_alpha), rounding_em);
  paint.frame(legend.place, palette.line, rounding_em);
  const TextStyle style{layer_text_em, FontWeight::regular, palette.ink};
  paint.text(legend.title_place, legend.title, style);
  for (const LegendStep& step : legend.steps) {
    const bool is_tint = legend.steps.front().radius == legend.steps.back().radius;
    if (is_tint) paint.dot(step.center, step.radius, region_tint(palette, step.strength));
    paint.ring(step.center, step.radius, is_tint ? palette.region_border : palette.ink, 0.0625);
    const double width = paint.measure(step.label, style).width;
    paint.text({step.label_place.x - width / 2, step.label_place.y}, step.label, style);
  }
}

}  // namespace

void show_layers(const LayerModel& model, const Paint& paint, std::vector<Action>& actions) {
  paint.fill(model.choices_place, paint.palette().surface, rounding_em);
  for (const LayerChoice& choice : model.choices) show_choice(choice, paint, actions);
  paint.frame(model.choices_place, paint.palette().line, rounding_em);
  show_legend(model.legend, paint);
}

}  // namespace atlas
