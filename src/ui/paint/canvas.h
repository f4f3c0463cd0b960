// What the views draw on: a list of triangles and a texture of letters. That is all that this program has of Dear
// ImGui; what is pointed at is ui/paint/pointer.h's.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include "core/layout/layout.h"

namespace atlas {

class Canvas {
 public:
  // `atlas` has the letters, and outlives it.
  explicit Canvas(ImFontAtlas& atlas);
  ~Canvas();
  Canvas(const Canvas&) = delete;
  Canvas& operator=(const Canvas&) = delete;

  ImDrawList& list() { return list_; }

  // Empty, and as large as that.
  void begin(const Viewport& viewport);
  // What was drawn since then is ready.
  void end();
  // What the last frame drew.
  ImDrawData& draw_data() { return data_; }

 private:
  ImFontAtlas& atlas_;
  ImDrawListSharedData shared_;
  ImDrawList list_{&shared_};
  ImDrawData data_;
  int frame_count_ = 0;
};

}  // namespace atlas
