#include "app/app.h"

#include <algorithm>

#include "core/page/announcement.h"
#include "core/state/update.h"
#include "figure/territory_outline.h"

namespace atlas {

namespace {

constexpr double longest_frame_seconds = 0.1;    // after a rest, the first frame is a frame and not the rest
constexpr double first_step_seconds = 1.0 / 60;  // of a movement that begins: the rest before is no part of it
constexpr double shortest_frame_seconds = 1e-3;  // speeds are by it

}  // namespace

App::App(World world, GlyphSource& glyphs) : world_(std::move(world)), french_(words_of(world_.catalog)), ui_(glyphs) {}

App::~App() {
  stop_drawing();
}

void App::dispatch(const Action& action) {
  const Changed done = change(action);
  if (done.effects.is_step) history_.note(done.before, state_);
}

bool App::undo() {
  const auto link = history_.undo(state_);
  if (link) change(*link);
  return link.has_value();
}

bool App::redo() {
  const auto link = history_.redo(state_);
  if (link) change(*link);
  return link.has_value();
}

Changed App::change(const Action& action) {
  Changed done = changed(std::move(state_), action, world_, was_seen_);
  state_ = std::move(done.after);
  if (done.effects.leaves_pointer) ui_.pointer_left();
  if (done.effects.is_news) tell();
  return done;
}

void App::tell() {
  tell_camera();
  ++shown_revision_;
}

// The page is told where the map is, or where it is flying to. A flight that is broken off has to be told again.
void App::tell_camera() {
  told_camera_ = resting_camera(state_);
  ++told_revision_;
}

std::string App::take_announcement() {
  if (!announced_) {
    announced_ = State();
    announced_->language = state_.language;
  }
  std::string said = announcement_of(*announced_, state_, world_.catalog);
  announced_ = state_announced(*std::move(announced_), state_, world_.catalog);
  return said;
}

void App::start_drawing(bool can_draw_half_floats) {
  list_renderer_ = std::make_unique<DrawListRenderer>(ui_);
  renderer_ = std::make_unique<MapRenderer>(can_draw_half_floats);
  renderer_->upload(world_.geography, world_.territories);
  frames_to_settle_ = settle_frames;
}

void App::stop_drawing() {
  if (!renderer_) return;
  list_renderer_.reset();
  renderer_.reset();
}

void App::resize(const Viewport& viewport) {
  if (viewport == viewport_) return;
  viewport_ = viewport;
  frames_to_settle_ = settle_frames;
}

void App::take_accent(const Accent& accent) {
  accent_ = accent;
  frames_to_settle_ = settle_frames;
}

bool App::wants_frame() const {
  const bool has_room = viewport_.width >= 1 && viewport_.height >= 1;
  return renderer_ && has_room &&
         (frames_to_settle_ > 0 || is_moving(state_) || presenter_.is_moving() || past_seconds_left_ > 0 ||
          state_ != drawn_ || state_.camera != told_camera_);
}

void App::frame(double now_seconds) {
  const double elapsed = std::clamp(now_seconds - last_frame_seconds_, shortest_frame_seconds, longest_frame_seconds);
  last_frame_seconds_ = now_seconds;
  dispatch(Tick{was_moving_ ? elapsed : first_step_seconds});
  was_moving_ = is_moving(state_);
  presenter_.advance(elapsed, state_.prefers_reduced_motion);
  const Screen& screen = present();
  if (state_.camera == drawn_.camera && !is_moving(state_) && told_camera_ != state_.camera) tell_camera();
  drawn_ = state_;
  was_seen_ = true;
  frames_to_settle_ = std::max(frames_to_settle_ - 1, 0);

  const Palette palette = palette_of_state();
  const std::vector<Action>& actions = ui_.frame(screen, world_, viewport_, palette, elapsed);
  if (ui_.has_input_left()) frames_to_settle_ = settle_frames;  // much came in the time of one slow frame
  past_seconds_left_ = std::max(past_seconds_left_ - elapsed, 0.0);
  renderer_->draw(screen.map, palette, past_seconds_left_ / fade_seconds);
  list_renderer_->draw();

  // What the views asked for is seen in the next frame, which `wants_frame` then wants.
  for (const Action& action : actions) dispatch(action);
}

bool App::zoom_map(ScreenPoint at, double levels) {
  const Screen& screen = present();
  const MapTransform& transform = screen.map.transform;
  if (is_empty(screen.layout.map) || !transform.map.contains(at)) return false;
  const Camera before = state_.camera;
  dispatch(ZoomMap{levels, transform.world_from_screen(at)});
  return state_.camera != before;
}

void App::pan_map(double right_pixels, double down_pixels) {
  const double metres = 1 / present().map.transform.pixels_per_metre;
  dispatch(PanMap{-right_pixels * metres, down_pixels * metres});
}

void App::throw_map(double right_pixels, double down_pixels) {
  const double metres = 1 / present().map.transform.pixels_per_metre;
  dispatch(ThrowMap{-right_pixels * metres, down_pixels * metres});
}

void App::step_map(double right_pixels, double down_pixels) {
  const double metres = 1 / present().map.transform.pixels_per_metre;
  dispatch(FlyPan{-right_pixels * metres, down_pixels * metres});
}

std::optional<SheetHeight> App::sheet() {
  return renderer_ && has_sheet(present().layout) ? std::optional(state_.sheet.height) : std::nullopt;
}

void App::set_sheet(SheetHeight height) {
  if (!sheet()) return;
  const Layout& layout = present().layout;
  const double target = layout.sheet_heights[static_cast<std::size_t>(height)];
  dispatch(SetSheet{height, sheet_height_now(layout) - target});
}

std::vector<NamedPlace> App::places() {
  std::vector<NamedPlace> places = places_on(present(), world_.catalog);
  for (NamedPlace& place : ui_.places(world_.catalog)) places.push_back(std::move(place));
  return places;
}

Palette App::palette_in(Appearance appearance) const {
  const Palette palette = palette_of(appearance, world_.catalog.tier_looks);
  return accent_ ? with_accent(palette, *accent_) : palette;
}

Palette App::palette_of_state() const {
  // On stage the usual appearance is dark, since halls are.
  const Appearance usual = state_.mode == Mode::scene ? Appearance::dark : state_.system_appearance;
  return palette_in(state_.appearance.value_or(usual));
}

std::string App::figure(const figure::Wish& wish, std::optional<Appearance> appearance) {
  const Palette palette = appearance ? palette_in(*appearance) : palette_of_state();
  return figure::figure(state_, world_, palette, ui_.text_width(viewport_), wish);
}

std::string App::outline(LaureateIndex laureate) const {
  return figure::territory_outline(world_, viewport_, laureate);
}

const Screen& App::present() {
  return presenter_.present(state_, world_, viewport_, ui_.text_width(viewport_));
}

}  // namespace atlas
