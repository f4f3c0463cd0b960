// The program without a platform: documents in, input in, frames and links out.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/draw_list_renderer.h"
#include "core/data/translation.h"
#include "core/look/palette.h"
#include "core/screen.h"
#include "core/state/action.h"
#include "core/state/effects.h"
#include "core/state/history.h"
#include "core/state/state.h"
#include "figure/figure.h"
#include "render/map_renderer.h"
#include "ui/ui.h"

namespace atlas {

class App {
 public:
  // `glyphs` outlives it.
  App(World world, GlyphSource& glyphs);
  ~App();

  const State& state() const { return state_; }
  const World& world() const { return world_; }

  void dispatch(const Action& action);
  // What was filtered, chosen or viewed before the last change of it, and back. False when there is nothing to undo.
  bool undo();
  bool redo();
  const History& history() const { return history_; }
  // Changes when the page may have something else to say of the state. Not while the map moves, but once it is still.
  std::uint32_t told_revision() const { return told_revision_; }
  // Changes with it when more than the map's place may be another: of many laureates, those shown take long to tell.
  std::uint32_t shown_revision() const { return shown_revision_; }
  // The reader has seen this state, on a page that showed it before: what changes from now on can be undone, and moves.
  // By itself that begins with the first frame.
  void mark_seen() { was_seen_ = true; }

  // What changed since it was last taken, as it is said aloud (core/page/announcement.h); the first time, since a page
  // that nobody has touched, in the language of the state.
  std::string take_announcement();

  // The drawing side: absent until there is a context, gone when it is lost. `can_draw_half_floats`: to textures of
  // them.
  void start_drawing(bool can_draw_half_floats);
  void stop_drawing();
  void resize(const Viewport& viewport);
  // What the next frame shows is thought out now: the first time, half of what it costs.
  void prepare() { present(); }

  // True when the map is seen so near that the documents of the first view are coarse, until it is refined.
  bool wants_detail() const;
  // Reads finer documents of the same places. Gives what was wrong in them; the map stays as it was when they cannot be
  // used, and is not asked for again.
  std::vector<Problem> refine(const GeographyDocuments& documents);
  // Reads data/geo/names.json for the search alone: communes are found from now on, on the map nothing changes. Gives
  // what was wrong in it. Where the map has them, as after `refine`, nothing is to be learnt.
  std::vector<Problem> learn_names(std::string_view names);

  // True when the state asks for another language than the sentences are in.
  bool wants_words() const { return state_.language != world_.catalog.texts.language(); }
  // Speaks the state's language from then on: French by itself, another by its document. Gives what was wrong in it;
  // the state then goes back to the language that is spoken.
  std::vector<Problem> speak(std::string_view document);

  // The map or a chart as an SVG document; in the appearance that is seen, or another.
  std::string figure(const figure::Wish& wish, std::optional<Appearance> appearance);
  // As src/figure/territory_outline.h says, on this canvas.
  std::string outline(LaureateIndex laureate) const;

  // This accent takes the place of the palette's, in all appearances.
  void take_accent(const Accent& accent);
  // True while a frame would show something new.
  bool wants_frame() const;
  // Draws one frame into the current framebuffer. `now_seconds` never goes back.
  void frame(double now_seconds);

  Ui& ui() { return ui_; }
  const Ui& ui() const { return ui_; }
  void input_arrived() { frames_to_settle_ = settle_frames; }

  // Zooms by a wheel, two fingers or a key around a point of the canvas. False when nothing changed: the page may
  // scroll.
  bool zoom_map(ScreenPoint at, double levels);
  // As fingers drag it; `step_map` as a key does, in a smooth movement.
  void pan_map(double right_pixels, double down_pixels);
  // As fingers let go of it while they move, CSS pixels a second.
  void throw_map(double right_pixels, double down_pixels);
  void step_map(double right_pixels, double down_pixels);

  // How high the panel along a phone's foot stands at rest; nothing where there is none, or nothing is drawn.
  std::optional<SheetHeight> sheet();
  // It glides there, where there is one.
  void set_sheet(SheetHeight height);

  // Where things stand on the canvas; empty before the first size is known.
  std::vector<NamedPlace> places();

 private:
  // A press and its release are answered one frame after the other, and what is pointed at then one later.
  static constexpr int settle_frames = 3;
  static constexpr double fade_seconds = 0.3;  // of the coarser map

  void find_communes();
  void find_again();
  const Screen& present();
  Changed change(const Action& action);  // whose `after` is the state
  void tell();
  void tell_camera();
  Palette palette_in(Appearance appearance) const;
  Palette palette_of_state() const;

  World world_;
  CatalogWords french_;
  Ui ui_;
  Presenter presenter_;
  State state_;
  State drawn_;
  History history_;
  std::optional<State> announced_;
  Camera told_camera_ = all_of_france();
  Viewport viewport_;
  std::optional<Accent> accent_;
  std::unique_ptr<MapRenderer> renderer_;
  std::unique_ptr<DrawListRenderer> list_renderer_;
  int frames_to_settle_ = settle_frames;
  double last_frame_seconds_ = 0;
  std::uint32_t told_revision_ = 0;
  std::uint32_t shown_revision_ = 0;
  bool is_refined_ = false;       // or could not be
  double past_seconds_left_ = 0;  // of the coarser map, which fades away
  bool was_seen_ = false;         // a frame was drawn, or the page has shown the state
  bool was_moving_ = false;       // the last frame was one of a movement
};

}  // namespace atlas
