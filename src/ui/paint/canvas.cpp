#include "ui/paint/canvas.h"

namespace atlas {

namespace {

constexpr float circle_error_pixels = 0.3F;  // of the sides of what stands for a circle: nobody sees them

}  // namespace

Canvas::Canvas(ImFontAtlas& atlas) : atlas_(atlas) {
  shared_.FontAtlas = &atlas_;
  shared_.SetCircleTessellationMaxError(circle_error_pixels);
  shared_.InitialFlags =
      ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedLinesUseTex | ImDrawListFlags_AntiAliasedFill;
  ImFontAtlasAddDrawListSharedData(&atlas_, &shared_);
  data_.Textures = &atlas_.TexList;
}

Canvas::~Canvas() {
  ImFontAtlasRemoveDrawListSharedData(&atlas_, &shared_);
}

void Canvas::begin(const Viewport& viewport) {
  ImFontAtlasUpdateNewFrame(&atlas_, ++frame_count_, true);
  ImFontAtlasUpdateDrawListsSharedData(&atlas_);
  data_.DisplaySize = {static_cast<float>(viewport.width), static_cast<float>(viewport.height)};
  data_.FramebufferScale = {static_cast<float>(viewport.pixel_ratio), static_cast<float>(viewport.pixel_ratio)};
  for (ImFont* font : atlas_.Fonts) font->CurrentRasterizerDensity = data_.FramebufferScale.x;
  list_._ResetForNewFrame();
  list_.PushTexture(atlas_.TexRef);
  list_.PushClipRect({0, 0}, data_.DisplaySize);
}

void Canvas::end() {
  data_.CmdLists.resize(0);
  data_.CmdListsCount = data_.TotalVtxCount = data_.TotalIdxCount = 0;
  data_.AddDrawList(&list_);
}

}  // namespace atlas
