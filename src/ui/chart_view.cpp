#include "ui/chart_view.h"

#include <algorithm>

#include "ui/pointer_area.h"

namespace atlas {

namespace {

constexpr double head_rounding_em = 0.375;
constexpr double head_bleed_em = 0.4;  // of its ground to the left of its words
constexpr double head_medal_radius_em = 0.45;
constexpr double head_medal_width_em = 1.15;
constexpr double ring_gap_em = 0.2;
constexpr double ring_thickness_em = 0.14;
constexpr std::uint8_t ghost_alpha = 60;  // still a place, no longer a statement

Color mark_color(const ChartMark& mark, const Palette& palette) {
  const Color full = palette.tier[index_of(mark.tier)];
  return mark.shown ? full : with_alpha(full, ghost_alpha);
}

void show_head(const ChartHead& head, std::string_view id, const Paint& paint, std::vector<Action>& actions) {
  const PointerAnswer pointer = button_area(id, head.place);
  if (pointer.clicked) actions.push_back(head.action);
  if (!head.chosen && !pointer.hovered) return;
  const double bleed = paint.px(head_bleed_em);
  const ScreenRect ground{head.place.x - bleed, head.place.y + bleed / 2, head.place.width, head.place.height - bleed};
  paint.fill(ground, paint.palette().accent_wash, head_rounding_em);
}

void show_column_head(const ChartHead& head, std::size_t index, const Paint& paint, std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  show_head(head, "column" + std::to_string(index), paint, actions);
  ScreenRect rest = head.place;
  paint.medal({rest.x + paint.px(head_medal_radius_em), rest.center().y}, paint.px(head_medal_radius_em), *head.tier,
              palette.tier[index_of(*head.tier)]);
  rest.x += paint.px(head_medal_width_em);
  const TextStyle label{type_em::small, FontWeight::bold, head.chosen ? palette.accent : palette.ink};
  paint.text_in(rest, head.label, label);
  rest.x += paint.measure(head.label, label).width + paint.px(0.3);
  paint.text_in(rest, head.count, {type_em::small, FontWeight::regular, palette.quiet_ink});
}

void show_row_head(const ChartHead& head, std::size_t index, const Paint& paint, std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  show_head(head, "row" + std::to_string(index), paint, actions);
  const TextStyle style{type_em::small, FontWeight::regular, head.chosen ? palette.accent : palette.ink};
  const double wrap = head.place.width - paint.px(0.75);
  const double height = paint.measure(head.label, style, wrap).height;
  paint.text({head.place.x, head.place.center().y - height / 2}, head.label, style, wrap);
}

bool show_mark(const ChartMark& mark, const Paint& paint, std::vector<Action>& actions) {
  const Palette& palette = paint.palette();
  const double reach = mark.radius * 1.25;  // the whole pitch answers: no dead pixels between marks
  const ScreenRect place{mark.center.x - reach, mark.center.y - reach, 2 * reach, 2 * reach};
  const PointerAnswer pointer =
      mark.shown ? button_area("mark" + std::to_string(mark.laureate), place) : PointerAnswer{};
  if (pointer.clicked) actions.push_back(Select{mark.laureate});
  paint.medal(mark.center, mark.radius, mark.tier, mark_color(mark, palette));
  if (mark.selected || mark.hovered) {
    paint.ring(mark.center, mark.radius + paint.px(ring_gap_em), mark.selected ? palette.accent : palette.ink,
               paint.px(ring_thickness_em) / paint.px(1));
  }
  return pointer.hovered;
}

void show_row_lines(const ChartModel& model, const Paint& paint) {
  for (const ChartHead& row : model.rows) {
    const double right = model.columns.empty() ? row.place.right() : model.columns.back().place.right();
    paint.hairline({row.place.x, row.place.y}, {right, row.place.y}, paint.palette().line);
  }
}

}  // namespace

std::optional<LaureateIndex> show_chart(const ChartModel& model, const Paint& paint, std::vector<Action>& actions) {
  paint.fill(model.place, paint.palette().surface);
  paint.text(model.title_place, model.title, {type_em::large, FontWeight::bold, paint.palette().ink});
  show_row_lines(model, paint);
  for (std::size_t i = 0; i < model.columns.size(); ++i) show_column_head(model.columns[i], i, paint, actions);
  for (std::size_t i = 0; i < model.rows.size(); ++i) show_row_head(model.rows[i], i, paint, actions);
  std::optional<LaureateIndex> hovered;
  for (const ChartMark& mark : model.marks) {
    if (show_mark(mark, paint, actions)) hovered = mark.laureate;
  }
  const TextStyle rest_style{type_em::small, FontWeight::regular, paint.palette().quiet_ink};
  for (const ChartRest& rest : model.rests) {
    const double half = paint.measure(rest.label, rest_style, 0).height / 2;
    paint.text({rest.middle_left.x, rest.middle_left.y - half}, rest.label, rest_style);
  }
  return hovered;
}

}  // namespace atlas
