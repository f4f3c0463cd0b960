#include "ui/ui.h"

#include <algorithm>
#include <cfloat>

#include "ui/charts/chart_view.h"
#include "ui/map/map_view.h"
#include "ui/map/tooltip_view.h"
#include "ui/paint/canvas.h"
#include "ui/paint/fonts.h"
#include "ui/paint/paint.h"
#include "ui/paint/pointer.h"
#include "ui/paint/scroller.h"
#include "ui/paint/throw_watch.h"
#include "ui/panels/advice_view.h"
#include "ui/panels/card_view.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/focus_ring.h"
#include "ui/panels/projects_view.h"
#include "ui/panels/sheet_view.h"
#include "ui/panels/table_view.h"

namespace atlas {

namespace {

constexpr double drag_threshold_em = 0.375;       // a press that moves farther is no click any more
constexpr double finger_drag_threshold_em = 0.6;  // a finger is never quite still

double drag_threshold(const Viewport& viewport) {
  return (viewport.is_touch ? finger_drag_threshold_em : drag_threshold_em) * viewport.em;
}

// Nothing is pointed at, or drawn, under the card that stands over the lower part of a narrow canvas.
ScreenRect uncovered(ScreenRect rect, const Screen& screen) {
  if (screen.layout.narrow && screen.card) rect.height = std::min(rect.height, screen.layout.card.y - rect.y);
  return rect;
}

// Returns the laureate under the pointer.
std::optional<LaureateIndex> show_views(const Screen& screen, const World& world, const Paint& paint, ThrowWatch& watch,
                                        std::vector<Action>& actions) {
  const Layout& layout = screen.layout;
  std::optional<LaureateIndex> hovered;
  if (!is_empty(layout.map)) hovered = show_map(screen, world, paint, watch, actions);
  const ScreenRect chart = uncovered(layout.chart, screen);
  if (is_empty(chart)) return hovered;
  paint.push_clip(chart);
  const auto on_chart = show_chart(screen.chart, paint, actions);
  if (is_empty(layout.map) && screen.tooltip) show_tooltip(*screen.tooltip, screen.map, layout.chart, paint);
  paint.pop_clip();
  return hovered ? hovered : on_chart;
}

}  // namespace

struct Ui::Impl {
  explicit Impl(GlyphSource& glyphs) : fonts(glyphs), canvas(fonts.atlas()) {}

  Fonts fonts;
  Canvas canvas;
  Pointer pointer;
  const MedalOutlines outlines = medal_outlines();
  ThrowWatch watch;
  ThrowWatch sheet_watch;
  ScreenRect sheet_handle;  // of the last frame
  bool is_sheet_held = false;
  ScrollScratch scroll;
  std::vector<Action> actions;  // of the last frame
};

Ui::Ui(GlyphSource& glyphs) : impl_(std::make_unique<Impl>(glyphs)) {}

Ui::~Ui() = default;

void Ui::pointer_moved(ScreenPoint at, bool is_touch) {
  impl_->pointer.move(at, is_touch);
}

void Ui::pointer_pressed(ScreenPoint at, bool is_touch) {
  impl_->pointer.move(at, is_touch);
  impl_->pointer.press(true);
}

void Ui::pointer_released(ScreenPoint at, bool is_touch) {
  impl_->pointer.move(at, is_touch);
  impl_->pointer.press(false);
  if (is_touch) pointer_left();
}

void Ui::pointer_cancelled() {
  pointer_left();
  impl_->pointer.press(false);
}

void Ui::pointer_left() {
  impl_->pointer.leave();
}

void Ui::pointer_modifiers(bool adds) {
  impl_->pointer.add(adds);
}

const std::vector<Action>& Ui::frame(const Screen& screen, const World& world, const Viewport& viewport,
                                     const Palette& palette, double elapsed_seconds) {
  impl_->canvas.begin(viewport);
  impl_->pointer.begin_frame(elapsed_seconds, drag_threshold(viewport));
  const Paint paint(impl_->canvas, impl_->pointer, impl_->fonts, impl_->outlines, palette, viewport.em);
  std::vector<Action>& actions = impl_->actions;
  actions.clear();
  show_filter_bar(screen.filters, screen.layout, paint, actions);
  impl_->sheet_handle = screen.layout.sheet_handle;
  impl_->is_sheet_held = screen.layout.sheet.is_held;
  ScrollScratch& scroll = impl_->scroll;
  scroll.spots.clear();
  auto hovered = show_views(screen, world, paint, impl_->watch, actions);
  if (screen.table) {
    hovered = show_table(*screen.table, uncovered(screen.layout.list, screen), paint, scroll, actions);
  } else {
    scroll.list.rest();
  }
  if (screen.advice) show_advice(*screen.advice, screen.layout, paint, scroll.spots, actions);
  if (screen.card) {
    show_card(*screen.card, screen.layout, paint, scroll, actions);
  } else {
    scroll.card.rest();
    const auto on_projects = show_projects(screen.projects, paint, scroll, actions);
    if (on_projects) hovered = on_projects;
  }
  show_sheet_handle(screen.layout, paint, impl_->sheet_watch, actions);
  if (screen.card || is_empty(screen.layout.projects)) scroll.projects.rest();
  if (!screen.focused_control.empty()) show_focus_ring(screen, world.catalog, scroll.spots, paint);
  if (hovered) impl_->pointer.show_hand();
  if (hovered != screen.hovered) actions.push_back(Hover{hovered});
  impl_->canvas.end();
  return actions;
}

bool Ui::wheel(ScreenPoint at, double down_pixels) {
  for (Scroller* scroller : {&impl_->scroll.list, &impl_->scroll.card, &impl_->scroll.projects}) {
    if (!scroller->takes(at, down_pixels)) continue;
    scroller->scroll(down_pixels);
    return true;
  }
  return false;
}

bool Ui::scrolls_at(ScreenPoint at, double down_pixels) const {
  const ScrollScratch& scroll = impl_->scroll;
  return impl_->is_sheet_held || impl_->sheet_handle.contains(at) || scroll.list.takes(at, down_pixels) ||
         scroll.card.takes(at, down_pixels) || scroll.projects.takes(at, down_pixels);
}

std::vector<NamedPlace> Ui::places(const Catalog& catalog) const {
  return impl_->scroll.spots.named(catalog);
}

bool Ui::has_input_left() const {
  return impl_->pointer.has_input_left();
}

bool Ui::points_at_something() const {
  return impl_->pointer.has_hand();
}

ImDrawData* Ui::draw_data() const {
  return &impl_->canvas.draw_data();
}

void Ui::paint_letters(const ImTextureRect& part) const {
  impl_->fonts.paint_letters(part);
}

TextWidthEm Ui::text_width(const Viewport& viewport) const {
  // Two words, which a std::function holds without asking for memory.
  return [this, em = static_cast<float>(viewport.em),
          density = static_cast<float>(viewport.pixel_ratio)](std::string_view words) {
    const float size = static_cast<float>(type_em::normal) * em;
    ImFont* face = impl_->fonts.face(FontWeight::regular);
    face->CurrentRasterizerDensity = density;  // or letters would be measured, and kept, for a screen that is not there
    return static_cast<double>(face->CalcTextSizeA(size, FLT_MAX, 0, words.data(), words.data() + words.size()).x / em);
  };
}

}  // namespace atlas
