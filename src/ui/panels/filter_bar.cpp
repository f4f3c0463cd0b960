#include "ui/panels/filter_bar.h"

#include "ui/paint/pointer_area.h"
#include "ui/panels/choices_view.h"

namespace atlas {

namespace {

constexpr double chip_rounding_em = 1.125;
constexpr double medal_radius_em = 0.5;
constexpr double medal_width_em = 1.3;
constexpr double count_gap_em = 0.4;
constexpr double cross_arm_em = 0.22;

struct ChipColors {
  Color ground, outline, label, count, medal;
};

ChipColors colors_of(const Chip& chip, bool hovered, const Palette& palette) {
  const Color medal = chip.tier ? palette.tier[*chip.tier] : palette.ink;
  if (chip.chosen) return {palette.accent, palette.accent, palette.on_accent, palette.on_accent, palette.on_accent};
  const Color ground = hovered ? palette.accent_wash : chip.gives_nothing ? palette.page : palette.surface;
  const Color label = chip.gives_nothing ? palette.quiet_ink : palette.ink;
  return {ground, hovered ? palette.accent : palette.line, label, palette.quiet_ink, medal};
}

void show_chip(const Chip& chip, double padding_em, const Paint& paint, std::vector<Action>& actions) {
  const PointerAnswer pointer = button_area(chip.id, chip.rect);
  const ChipColors colors = colors_of(chip, pointer.hovered, paint.palette());
  const bool is_button = chip.count.empty() && !chip.is_removable;  // an act, not a choice: words alone
  if (!is_button || pointer.hovered) paint.fill(chip.rect, colors.ground, chip_rounding_em);
  if (!is_button) paint.frame(chip.rect, colors.outline, chip_rounding_em);

  ScreenRect rest = chip.rect;
  rest.x += paint.px(padding_em);
  if (chip.tier) {
    paint.medal({rest.x + paint.px(medal_radius_em), rest.center().y}, paint.px(medal_radius_em), *chip.tier,
                colors.medal);
    rest.x += paint.px(medal_width_em);
  }
  const TextStyle label{chip_text_em, FontWeight::regular, is_button ? paint.palette().accent : colors.label};
  paint.text_in(rest, chip.label, label);
  if (chip.is_removable) {
    paint.cross({chip.rect.right() - paint.px(padding_em), chip.rect.center().y}, paint.px(cross_arm_em), colors.label);
  } else {
    rest.x += paint.measure(chip.label, label).width + paint.px(count_gap_em);
    paint.text_in(rest, chip.count, {type_em::small, FontWeight::regular, colors.count});
  }
  if (pointer.clicked) actions.push_back(chip.action);
}

}  // namespace

void show_filter_bar(const FilterModel& model, const Layout& layout, const Paint& paint, std::vector<Action>& actions) {
  paint.fill(layout.filters, paint.palette().page);
  paint.fill(layout.views, paint.palette().page);
  show_choices(model.views, model.views_place, paint, actions);
  for (const Chip& chip : model.chips) show_chip(chip, model.chip_padding_em, paint, actions);
}

}  // namespace atlas
