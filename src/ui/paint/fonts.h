// The two faces of the interface, drawn by a GlyphSource at any size on demand.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <array>

#include "ui/paint/glyph_source.h"

namespace atlas {

class Fonts {
 public:
  // Adds the faces to the current context's atlas. `source` outlives it.
  explicit Fonts(GlyphSource& source);
  Fonts(const Fonts&) = delete;
  Fonts& operator=(const Fonts&) = delete;

  ImFont* face(FontWeight weight) const { return faces_[static_cast<std::size_t>(weight)].font; }

  // Paints the letters that lie within this part of the current context's atlas, into its texture, which is bound.
  void paint_letters(const ImTextureRect& part) const;

  struct Face {
    GlyphSource* source = nullptr;
    FontWeight weight = FontWeight::regular;
    ImFont* font = nullptr;
  };

 private:
  ImFontLoader loader_;
  std::array<Face, 2> faces_;
};

}  // namespace atlas
