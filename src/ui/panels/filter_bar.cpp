#include "ui/panels/filter_bar.h"

#include <algorithm>

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

// True while the row follows the pointer that was pressed in it: then nothing is clicked.
bool drag_row(const FilterModel& model, const Pointer& pointer, std::vector<Action>& actions) {
  const bool is_ours = model.row_place.contains(pointer.pressed_at());
  if (!pointer.is_dragged() || !is_ours || !pointer.is_held_or_released()) return false;
  const double scroll = std::clamp(model.row_scroll_pixels - pointer.moved().x, 0.0, model.row_most_pixels);
  if (pointer.is_there() && scroll != model.row_scroll_pixels) actions.push_back(ScrollFilters{scroll});
  return true;
}

void show_chip(const Chip& chip, double padding_em, bool is_dragged, const Paint& paint, std::vector<Action>& actions) {
  const PointerAnswer pointer = button_area(paint, chip.id, chip.rect);
  const ChipColors colors = colors_of(chip, pointer.hovered, paint.palette());
  const bool is_button = chip.is_act && !chip.chosen;
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
  if (pointer.clicked && !is_dragged) actions.push_back(chip.action);
}

}  // namespace

void show_filter_bar(const FilterModel& model, const Layout& layout, const Paint& paint, std::vector<Action>& actions) {
  paint.fill(layout.filters, paint.palette().page);
  paint.fill(layout.views, paint.palette().page);
  show_choices(model.views, model.views_place, paint, actions);
  const bool is_dragged = drag_row(model, paint.pointer(), actions);
  const auto row_end = model.chips.begin() + static_cast<std::ptrdiff_t>(model.row_count);
  paint.push_clip(model.row_place);
  for (auto chip = model.chips.begin(); chip != row_end; ++chip)
    show_chip(*chip, model.chip_padding_em, is_dragged, paint, actions);
  paint.pop_clip();
  for (auto chip = row_end; chip != model.chips.end(); ++chip)
    show_chip(*chip, model.chip_padding_em, false, paint, actions);
}

}  // namespace atlas
