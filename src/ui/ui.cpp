#include "ui/ui.h"

#include <imgui.h>

#include <algorithm>
#include <cfloat>

#include "ui/charts/chart_view.h"
#include "ui/map/map_view.h"
#include "ui/map/tooltip_view.h"
#include "ui/paint/fonts.h"
#include "ui/paint/paint.h"
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

ImGuiContext* new_context() {
  ImGuiContext* context = ImGui::CreateContext();
  ImGui::SetCurrentContext(context);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  return context;
}

// A face takes the screen's pixel ratio when it is pushed; ours are named at each text instead.
void sharpen(const Fonts& fonts) {
  for (const FontWeight weight : {FontWeight::regular, FontWeight::bold}) {
    ImGui::PushFont(fonts.face(weight), ImGui::GetStyle().FontSizeBase);
    ImGui::PopFont();
  }
}

void begin_canvas(const Viewport& viewport, double elapsed_seconds, const Fonts& fonts) {
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(viewport.width), static_cast<float>(viewport.height)};
  io.DisplayFramebufferScale = {static_cast<float>(viewport.pixel_ratio), static_cast<float>(viewport.pixel_ratio)};
  io.DeltaTime = static_cast<float>(elapsed_seconds);
  io.MouseDragThreshold =
      static_cast<float>((viewport.is_touch ? finger_drag_threshold_em : drag_threshold_em) * viewport.em);
  ImGui::NewFrame();
  sharpen(fonts);
}

void add_position(ScreenPoint at, bool is_touch) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddMouseSourceEvent(is_touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
  io.AddMousePosEvent(static_cast<float>(at.x), static_cast<float>(at.y));
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
  push_clip(chart);
  const auto on_chart = show_chart(screen.chart, paint, actions);
  if (is_empty(layout.map) && screen.tooltip) show_tooltip(*screen.tooltip, screen.map, layout.chart, paint);
  pop_clip();
  return hovered ? hovered : on_chart;
}

}  // namespace

struct Ui::Impl {
  explicit Impl(GlyphSource& glyphs) : context(new_context()), fonts(glyphs) {}

  ImGuiContext* context;
  Fonts fonts;
  const MedalOutlines outlines = medal_outlines();
  ThrowWatch watch;
  ThrowWatch sheet_watch;
  ScreenRect sheet_handle;  // of the last frame
  bool is_sheet_held = false;
  ScrollScratch scroll;
  std::vector<Action> actions;  // of the last frame
};

Ui::Ui(GlyphSource& glyphs) : impl_(std::make_unique<Impl>(glyphs)) {}

Ui::~Ui() {
  ImGui::DestroyContext(impl_->context);
}

void Ui::make_current() const {
  ImGui::SetCurrentContext(impl_->context);
}

void Ui::pointer_moved(ScreenPoint at, bool is_touch) {
  make_current();
  add_position(at, is_touch);
}

void Ui::pointer_pressed(ScreenPoint at, bool is_touch) {
  make_current();
  add_position(at, is_touch);
  ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
}

void Ui::pointer_released(ScreenPoint at, bool is_touch) {
  make_current();
  add_position(at, is_touch);
  ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
  if (is_touch) pointer_left();
}

void Ui::pointer_cancelled() {
  pointer_left();
  ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
}

void Ui::pointer_left() {
  make_current();
  ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
}

void Ui::pointer_modifiers(bool adds) {
  make_current();
  ImGui::GetIO().AddKeyEvent(ImGuiMod_Shift, adds);
}

const std::vector<Action>& Ui::frame(const Screen& screen, const World& world, const Viewport& viewport,
                                     const Palette& palette, double elapsed_seconds) {
  make_current();
  begin_canvas(viewport, elapsed_seconds, impl_->fonts);
  const Paint paint(impl_->fonts, impl_->outlines, palette, viewport.em);
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
  if (hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (hovered != screen.hovered) actions.push_back(Hover{hovered});
  ImGui::Render();
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
  return !impl_->context->InputEventsQueue.empty();
}

bool Ui::points_at_something() const {
  make_current();
  return ImGui::GetMouseCursor() == ImGuiMouseCursor_Hand;
}

ImDrawData* Ui::draw_data() const {
  make_current();
  return ImGui::GetDrawData();
}

void Ui::paint_letters(const ImTextureRect& part) const {
  make_current();
  impl_->fonts.paint_letters(part);
}

TextWidthEm Ui::text_width(double em) const {
  return [this, em](std::string_view words) {
    make_current();
    const float size = static_cast<float>(type_em::normal * em);
    ImFont* face = impl_->fonts.face(FontWeight::regular);
    return static_cast<double>(face->CalcTextSizeA(size, FLT_MAX, 0, words.data(), words.data() + words.size()).x) / em;
  };
}

}  // namespace atlas
