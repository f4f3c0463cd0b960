#include "ui/map/layer_view.h"

#include "ui/panels/choices_view.h"

namespace atlas {

namespace {

constexpr double rounding_em = 0.375;
constexpr std::uint8_t ground_alpha = 235;

void show_legend(const Legend& legend, const Paint& paint) {
  if (legend.steps.empty()) return;
  const Palette& palette = paint.palette();
  paint.fill(legend.rect, with_alpha(palette.surface, ground_alpha), rounding_em);
  paint.frame(legend.rect, palette.line, rounding_em);
  const TextStyle style{choice_text_em, FontWeight::regular, palette.ink};
  paint.text(legend.title_place, legend.title, style);
  paint.text(legend.note_place, legend.note, style);
  for (const LegendStep& step : legend.steps) {
    const bool is_tint = legend.steps.front().radius == legend.steps.back().radius;
    if (is_tint) paint.dot(step.center, step.radius, region_tint(palette, step.strength));
    paint.ring(step.center, step.radius, is_tint ? palette.region_border : palette.ink, 0.0625);
    const double width = paint.measure(step.label, style).width;
    paint.text({step.label_top.x - width / 2, step.label_top.y}, step.label, style);
  }
}

}  // namespace

void show_layers(const LayerModel& model, const Paint& paint, std::vector<Action>& actions) {
  if (!model.choices.empty()) show_choices(model.choices, model.choices_place, paint, actions);
  show_legend(model.legend, paint);
}

}  // namespace atlas
