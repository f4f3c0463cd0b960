#include "ui/fonts.h"

#include <cmath>

// NOLINTBEGIN(readability-identifier-naming): Dear ImGui's names.
namespace ImGuiFreeType {

// Dear ImGui asks for it by name; never called, since Fonts sets its loader before the atlas is built.
const ImFontLoader* GetFontLoader();
const ImFontLoader* GetFontLoader() {
  return nullptr;
}

}  // namespace ImGuiFreeType
// NOLINTEND(readability-identifier-naming)

namespace atlas {

namespace {

const Fonts::Face& face_of(const ImFontConfig* config) {
  return *static_cast<const Fonts::Face*>(config->FontData);
}

float density_of(const ImFontConfig* config, const ImFontBaked* baked) {
  return config->RasterizerDensity * baked->RasterizerDensity;
}

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) {
  return true;  // the browser falls back to other fonts by itself
}

bool init_baked(ImFontAtlas*, ImFontConfig* config, ImFontBaked* baked, void*) {
  const Fonts::Face& face = face_of(config);
  const LineMetrics line = face.source->line_metrics(face.weight);
  baked->Ascent = std::ceil(line.ascent * baked->Size);
  baked->Descent = -std::ceil(line.descent * baked->Size);
  return true;
}

// Puts a picture into the atlas's texture and tells the glyph where. False when the texture is full.
bool pack(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, GlyphPicture& picture, ImFontGlyph* glyph) {
  const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, picture.width, picture.height);
  if (id == ImFontAtlasRectId_Invalid) return false;
  ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, id);
  const float density = density_of(config, baked);
  const float baseline = std::round(baked->Ascent);
  glyph->X0 = static_cast<float>(picture.left) / density;
  glyph->Y0 = static_cast<float>(picture.top) / density + baseline;
  glyph->X1 = static_cast<float>(picture.left + picture.width) / density;
  glyph->Y1 = static_cast<float>(picture.top + picture.height) / density + baseline;
  glyph->Visible = true;
  glyph->PackId = id;
  ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, config, glyph, rect, picture.coverage.data(), ImTextureFormat_Alpha8,
                                     picture.width);
  return true;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, void*, ImWchar codepoint,
                ImFontGlyph* glyph, float* advance_only) {
  const Fonts::Face& face = face_of(config);
  const float density = density_of(config, baked);
  const float size_pixels = baked->Size * density;
  if (advance_only) {
    *advance_only = face.source->advance(face.weight, size_pixels, codepoint) / density;
    return true;
  }
  GlyphPicture picture = face.source->picture(face.weight, size_pixels, codepoint);
  glyph->Codepoint = codepoint;
  glyph->AdvanceX = picture.advance / density;
  return picture.coverage.empty() || pack(atlas, config, baked, picture, glyph);
}

}  // namespace

Fonts::Fonts(GlyphSource& source) {
  loader_.Name = "GlyphSource";
  loader_.FontSrcContainsGlyph = contains_glyph;
  loader_.FontBakedInit = init_baked;
  loader_.FontBakedLoadGlyph = load_glyph;

  ImFontAtlas* atlas = ImGui::GetIO().Fonts;
  atlas->TexDesiredFormat = ImTextureFormat_Alpha8;  // what a glyph is; a quarter of the memory
  atlas->SetFontLoader(&loader_);
  for (const FontWeight weight : {FontWeight::regular, FontWeight::bold}) {
    Face& face = faces_[static_cast<std::size_t>(weight)];
    face = {&source, weight, nullptr};
    ImFontConfig config;
    config.FontData = &face;
    config.FontDataSize = sizeof(Face);
    config.FontDataOwnedByAtlas = false;
    face.font = atlas->AddFont(&config);
  }
}

}  // namespace atlas
