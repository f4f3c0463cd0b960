#include "ui/panels/sheet_view.h"

#include "ui/paint/pointer_area.h"

namespace atlas {

namespace {

constexpr double top_em = 0.5;  // of the mark, from the panel's edge
constexpr double mark_width_em = 2.5;
constexpr double mark_thickness_em = 0.25;
constexpr double look_ahead_seconds = 0.12;  // a panel that is thrown goes on as far as it would come by then

void set_sheet(const Layout& layout, SheetHeight height, std::vector<Action>& actions) {
  const double target = layout.sheet_heights[static_cast<std::size_t>(height)];
  actions.push_back(SetSheet{height, sheet_height_now(layout) - target});
}

SheetHeight next_of(SheetHeight height) {
  return height == SheetHeight::half ? SheetHeight::full : SheetHeight::half;
}

void show_mark(const ScreenRect& handle, const Paint& paint) {
  const double width = paint.px(mark_width_em);
  paint.fill({handle.center().x - width / 2, handle.y + paint.px(top_em), width, paint.px(mark_thickness_em)},
             paint.palette().region_border, mark_thickness_em / 2);
}

}  // namespace

void show_sheet_handle(const Layout& layout, const Paint& paint, ThrowWatch& watch, std::vector<Action>& actions) {
  const ScreenRect& handle = layout.sheet_handle;
  if (!has_sheet(layout)) return;
  show_mark(handle, paint);
  const PointerAnswer answer = button_area(paint, "sheet", handle);
  const Pointer& pointer = paint.pointer();
  const bool is_pulled = answer.held && pointer.is_dragged();
  const double moved = pointer.moved().y;
  const auto thrown = watch.watch(is_pulled, {0, moved}, pointer.seconds());
  if (is_pulled && pointer.is_there()) {
    actions.push_back(PullSheet{layout.sheet.pull_pixels - moved});
  } else if (layout.sheet.is_held) {
    const double ahead = thrown ? -thrown->y * look_ahead_seconds : 0;
    set_sheet(layout, nearest_sheet(layout, sheet_height_now(layout) + ahead), actions);
  } else if (answer.clicked) {
    set_sheet(layout, next_of(layout.sheet.height), actions);
  }
}

}  // namespace atlas
