// What the page may call, a C function a wish: drawing, and the input that goes to the canvas. Called by
// web/platform/wasm_canvas.js alone.
#include <emscripten/emscripten.h>

#include <cmath>

#include "platform/web/program.h"

using namespace atlas;

extern "C" {

// What is drawn goes to the page's recorder (web/platform/gl_imports.js), for a context that is new.
EMSCRIPTEN_KEEPALIVE void atlas_start_drawing(Program* program, bool can_draw_half_floats) {
  program->app->start_drawing(can_draw_half_floats);
}
EMSCRIPTEN_KEEPALIVE void atlas_stop_drawing(Program* program) {
  program->app->stop_drawing();
}
// `pane` as in src/core/layout/layout.h: 0 explorer, 1 map, 2 chart, 3 stage; others are the explorer.
EMSCRIPTEN_KEEPALIVE void atlas_resize(Program* program, double width, double height, double pixel_ratio, double em,
                                       bool is_touch, int pane) {
  const bool is_known = pane >= 0 && pane < static_cast<int>(pane_ids.size());
  program->app->resize({.width = width,
                        .height = height,
                        .pixel_ratio = pixel_ratio,
                        .em = em,
                        .is_touch = is_touch,
                        .pane = is_known ? static_cast<Pane>(pane) : Pane::explorer});
}
// What the next frame shows, thought out before it.
EMSCRIPTEN_KEEPALIVE void atlas_prepare(Program* program) {
  program->app->prepare();
}
EMSCRIPTEN_KEEPALIVE bool atlas_wants_frame(const Program* program) {
  return program->app->wants_frame();
}
EMSCRIPTEN_KEEPALIVE void atlas_frame(Program* program, double now_seconds) {
  program->app->frame(now_seconds);
}

// True while Shift, Ctrl or ⌘ is held: what is clicked is added to what was chosen.
EMSCRIPTEN_KEEPALIVE void atlas_pointer_modifiers(Program* program, bool adds) {
  program->app->ui().pointer_modifiers(adds);
}
EMSCRIPTEN_KEEPALIVE void atlas_pointer_moved(Program* program, double x, double y, bool is_touch) {
  program->app->ui().pointer_moved({x, y}, is_touch);
  program->app->input_arrived();
}
EMSCRIPTEN_KEEPALIVE void atlas_pointer_pressed(Program* program, double x, double y, bool is_touch) {
  program->app->ui().pointer_pressed({x, y}, is_touch);
  program->app->input_arrived();
}
EMSCRIPTEN_KEEPALIVE void atlas_pointer_released(Program* program, double x, double y, bool is_touch) {
  program->app->ui().pointer_released({x, y}, is_touch);
  program->app->input_arrived();
}
EMSCRIPTEN_KEEPALIVE void atlas_pointer_cancelled(Program* program) {
  program->app->ui().pointer_cancelled();
  program->app->input_arrived();
}
EMSCRIPTEN_KEEPALIVE void atlas_pointer_left(Program* program) {
  program->app->ui().pointer_left();
  program->app->input_arrived();
}
EMSCRIPTEN_KEEPALIVE bool atlas_points_at_something(const Program* program) {
  return program->app->ui().points_at_something();
}

// True when something scrolled, or would: then the event is ours. Positive: further down, CSS pixels.
EMSCRIPTEN_KEEPALIVE bool atlas_wheel(Program* program, double x, double y, double down_pixels) {
  program->app->input_arrived();
  return program->app->ui().wheel({x, y}, down_pixels);
}
EMSCRIPTEN_KEEPALIVE bool atlas_scrolls_at(const Program* program, double x, double y, double down_pixels) {
  return program->app->ui().scrolls_at({x, y}, down_pixels);
}

EMSCRIPTEN_KEEPALIVE bool atlas_zoom_map(Program* program, double x, double y, double levels) {
  return program->app->zoom_map({x, y}, levels);
}
EMSCRIPTEN_KEEPALIVE void atlas_zoom_map_center(Program* program, double levels) {
  program->app->dispatch(FlyZoom{levels, {}});
}
EMSCRIPTEN_KEEPALIVE void atlas_pan_map(Program* program, double right_pixels, double down_pixels) {
  program->app->pan_map(right_pixels, down_pixels);
}
EMSCRIPTEN_KEEPALIVE void atlas_throw_map(Program* program, double right_pixels, double down_pixels) {
  program->app->throw_map(right_pixels, down_pixels);
}
EMSCRIPTEN_KEEPALIVE void atlas_step_map(Program* program, double right_pixels, double down_pixels) {
  program->app->step_map(right_pixels, down_pixels);
}
// How high the panel of a phone stands, as SheetHeight; -1 where there is none.
EMSCRIPTEN_KEEPALIVE int atlas_sheet(Program* program) {
  const auto height = program->app->sheet();
  return height ? static_cast<int>(*height) : -1;
}
EMSCRIPTEN_KEEPALIVE void atlas_set_sheet(Program* program, int height) {
  if (height >= 0 && height < static_cast<int>(sheet_height_count))
    program->app->set_sheet(static_cast<SheetHeight>(height));
}
// An id that nobody has: none.
EMSCRIPTEN_KEEPALIVE void atlas_focus(Program* program, const char* id, std::size_t size) {
  program->app->dispatch(Focus{find_laureate(program->app->world().catalog, Bytes{id, size}.view())});
}
// As in core/state/action.h; empty: none.
EMSCRIPTEN_KEEPALIVE void atlas_focus_control(Program* program, const char* name, std::size_t size) {
  program->app->dispatch(FocusControl{std::string(Bytes{name, size}.view())});
}
EMSCRIPTEN_KEEPALIVE void atlas_show_all_of_france(Program* program) {
  program->app->dispatch(ShowAllOfFrance{});
}

EMSCRIPTEN_KEEPALIVE void atlas_prefer_reduced_motion(Program* program, bool is_preferred) {
  program->app->dispatch(PreferReducedMotion{is_preferred});
}

// `appearance` as in src/core/look/appearance.h: 0 clair, 1 sombre, 2 contraste; others are clair.
EMSCRIPTEN_KEEPALIVE void atlas_prefer_appearance(Program* program, int appearance) {
  const bool is_known = appearance >= 0 && appearance < static_cast<int>(appearance_ids.size());
  program->app->dispatch(PreferAppearance{is_known ? static_cast<Appearance>(appearance) : Appearance::light});
}

// 0xRRGGBB each.
EMSCRIPTEN_KEEPALIVE void atlas_take_accent(Program* program, std::uint32_t accent, std::uint32_t on_accent,
                                            std::uint32_t accent_wash) {
  program->app->take_accent({color(accent), color(on_accent), color(accent_wash)});
}

// A line a place: id, x, y, width, height in whole CSS pixels, separated by tabs.
EMSCRIPTEN_KEEPALIVE const char* atlas_places(Program* program) {
  std::string lines;
  for (const NamedPlace& named : program->app->places()) {
    const ScreenRect place = named.rect;
    lines += named.id;
    for (const double value : {place.x, place.y, place.width, place.height})
      lines += "\t" + std::to_string(std::lround(value));
    lines += "\n";
  }
  return program->say(std::move(lines));
}

}  // extern "C"
