#include "ui/charts/brush_view.h"

#include <algorithm>

#include "core/charts/population_strip.h"
#include "ui/paint/pointer_area.h"

namespace atlas {

namespace {

constexpr double handle_reach_units = 0.75;         // to each side
constexpr double touch_handle_reach_units = 1.375;  // a finger's width
constexpr double handle_thickness_em = 0.14;
constexpr double grip_width_units = 0.5, grip_height_units = 1.5;
constexpr std::uint8_t band_alpha = 150;  // the lines of the scale are seen through it

void ask_for(const PopulationRange& range, const ChartBrush& brush, std::vector<Action>& actions) {
  if (range != brush.range) actions.push_back(ShowPopulations{range});
}

void answer_strip(const ChartBrush& brush, const Paint& paint, std::vector<Action>& actions) {
  const PointerAnswer answer = pointer_area(paint, "strip", brush.strip, Overlap::yields);  // to marks and handles
  const Pointer& pointer = paint.pointer();
  if (answer.held && pointer.is_dragged())
    ask_for(range_between(brush.strip, pointer.pressed_at().x, pointer.at().x), brush, actions);
  if (answer.clicked && !pointer.is_dragged()) ask_for({}, brush, actions);
}

bool answer_handle(const ChartBrush& brush, bool is_least, double reach, const Paint& paint,
                   std::vector<Action>& actions) {
  const double x = is_least ? brush.left : brush.right;
  // The two never share a place: each answers on its own side of the middle.
  const double middle = (brush.left + brush.right) / 2;
  const double left = is_least ? x - reach : std::max(x - reach, middle);
  const double right = is_least ? std::min(x + reach, middle) : x + reach;
  const PointerAnswer answer = button_area(paint, is_least ? "least" : "most",
                                           {left, brush.strip.y, right - left, brush.strip.height}, Overlap::yields);
  if (answer.held && paint.pointer().is_dragged()) {
    const double at = paint.pointer().at().x;
    ask_for(is_least ? with_least_at(brush.range, brush.strip, at) : with_most_at(brush.range, brush.strip, at), brush,
            actions);
  }
  return answer.hovered || answer.held;
}

void draw_handle(const ChartBrush& brush, bool is_least, bool is_lit, double unit, const Paint& paint) {
  const double x = is_least ? brush.left : brush.right, half = paint.px(handle_thickness_em) / 2;
  const Color color = brush.is_set || is_lit ? paint.palette().accent : paint.palette().quiet_ink;
  if (brush.is_set || is_lit) paint.fill({x - half, brush.strip.y, 2 * half, brush.strip.height}, color);
  const double width = grip_width_units * unit, height = std::min(grip_height_units * unit, brush.strip.height);
  const double left = is_least ? x - width : x;  // outside of the range, which it leaves to the marks
  const ScreenRect grip{left, brush.strip.center().y - height / 2, width, height};
  paint.fill(grip, color, 0.2);
  const double third = width / 3;
  for (const double line : {left + third, left + 2 * third}) {
    paint.hairline({line, grip.y + height / 4}, {line, grip.bottom() - height / 4}, paint.palette().surface);
  }
}

}  // namespace

void show_brush(const ChartModel& model, const Paint& paint, std::vector<Action>& actions) {
  const ChartBrush& brush = *model.brush;
  const double unit = model.unit;
  const double reach = (model.use == ChartUse::finger ? touch_handle_reach_units : handle_reach_units) * unit;
  if (brush.strip.width <= 0 || brush.strip.height <= 0) return;
  answer_strip(brush, paint, actions);
  if (brush.is_set) {
    paint.fill({brush.left, brush.strip.y, brush.right - brush.left, brush.strip.height},
               with_alpha(paint.palette().accent_wash, band_alpha));
  }
  for (const bool is_least : {true, false}) {
    const bool is_lit = answer_handle(brush, is_least, reach, paint, actions);
    draw_handle(brush, is_least, is_lit, unit, paint);
  }
}

}  // namespace atlas
