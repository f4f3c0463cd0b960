// A part of the canvas whose content is longer than it: by wheel, by a finger or by the mouse that drags it. The view's
// own memory between two frames: no part of the state.
#pragma once

#include <optional>

#include "ui/paint/paint.h"
#include "ui/paint/spots.h"

namespace atlas {

class Scroller {
 public:
  // Once a frame, before the content is drawn. `content_height` as the last frame has found it, CSS pixels.
  void begin(ScreenRect rect, double content_height, const Paint& paint);
  // Nothing of it is on the canvas.
  void rest() { place_ = {}; }
  void back_to_top() { offset_ = 0; }

  double offset() const { return offset_; }  // of the content's top above the place's, CSS pixels
  // The press that is held, or just let go, was a drag: no click.
  bool was_dragged() const { return is_dragged_; }
  // True when `down_pixels` (of the content upwards) over that place would move something.
  bool takes(ScreenPoint at, double down_pixels) const;
  void scroll(double down_pixels);
  // A slim mark of where the content is, along the right edge; nothing when all of it is seen.
  void show_thumb(const Paint& paint) const;

 private:
  double most() const;  // the offset at the end

  ScreenRect place_;
  double content_height_ = 0;
  double offset_ = 0;
  bool is_dragged_ = false;
};

// What the views that scroll remember from frame to frame.
struct ScrollScratch {
  Scroller list;
  Scroller card;
  Scroller projects;
  bool is_on_projects = false;  // the pointer was on a row of theirs in the last frame
  double list_height = 0;       // of the content, in the last frame
  double card_height = 0;
  std::optional<LaureateIndex> card_of;
  Spots spots;  // of the last frame
};

}  // namespace atlas
