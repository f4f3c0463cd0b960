// The views, with Dear ImGui kept to itself: input in, a Screen in, actions and something to draw out.
#pragma once

#include <memory>
#include <vector>

#include "core/look/palette.h"
#include "core/screen.h"
#include "core/state/action.h"
#include "ui/paint/glyph_source.h"

struct ImDrawData;
struct ImTextureRect;

namespace atlas {

class Ui {
 public:
  // `glyphs` outlives it. Several may live at once.
  explicit Ui(GlyphSource& glyphs);
  ~Ui();
  Ui(const Ui&) = delete;
  Ui& operator=(const Ui&) = delete;

  // CSS pixels. A finger is told from a mouse so that nothing stays hovered where it left.
  void pointer_moved(ScreenPoint at, bool is_touch);
  void pointer_pressed(ScreenPoint at, bool is_touch);
  void pointer_released(ScreenPoint at, bool is_touch);
  // The press came to nothing: the browser scrolls, or a second finger came.
  void pointer_cancelled();
  void pointer_left();
  // Shift or Ctrl is held, or no more: what is clicked adds to the choice instead of taking its place.
  void pointer_modifiers(bool adds);

  // What the views asked for, in order; valid until the next call. `elapsed_seconds` since the last frame, more than 0.
  const std::vector<Action>& frame(const Screen& screen, const World& world, const Viewport& viewport,
                                   const Palette& palette, double elapsed_seconds);

  // Scrolls what is under the pointer by a wheel; positive: further down, CSS pixels. False when nothing there moves.
  bool wheel(ScreenPoint at, double down_pixels);
  // True when that wheel, or a finger that drags upwards as far, would move something.
  bool scrolls_at(ScreenPoint at, double down_pixels) const;
  // Where the rows, heads and buttons stood that only the views know of, in the last frame.
  std::vector<NamedPlace> places(const Catalog& catalog) const;

  // True when the last frame had something to click under the pointer.
  bool points_at_something() const;
  // True while input waits for the next frame: a press, a release and a move are taken one after the other.
  bool has_input_left() const;
  // What the last frame drew, in the textures that it needs.
  ImDrawData* draw_data() const;
  // Paints the letters that lie within a part of the texture of `draw_data`, which is bound: what Dear ImGui has of its
  // texels is without them.
  void paint_letters(const ImTextureRect& part) const;
  // For the models that place words. Valid between frames.
  TextWidthEm text_width(const Viewport& viewport) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace atlas
