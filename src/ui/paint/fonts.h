// The two faces of the interface, drawn by a GlyphSource at any size on demand.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <array>

#include "ui/paint/glyph_source.h"

namespace atlas {

class Fonts {
 public:
  // `source` outlives it.
  explicit Fonts(GlyphSource& source);
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  ImFont* face(FontWeight weight) const { return faces_[static_cast<std::size_t>(weight)].font; }

  // Where the letters are.
  ImFontAtlas& atlas() { return atlas_; }
  // Paints the letters that lie within this part of the atlas, into its texture, which is bound.
  void paint_letters(const ImTextureRect& part);

  struct Face {
    GlyphSource* source = nullptr;
    FontWeight weight = FontWeight::regular;
    ImFont* font = nullptr;
  };

 private:
  ImFontLoader loader_;
  std::array<Face, 2> faces_;
  ImFontAtlas atlas_;  // the last: it refers to the others until it is gone
};

}  // namespace atlas
