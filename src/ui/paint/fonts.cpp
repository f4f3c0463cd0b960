#include "ui/paint/fonts.h"

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

constexpr int texture_side = 512;  // texels

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

// Finds the glyph a place in the atlas's texture, and asks for it to be painted. False when the texture is full.
bool pack(ImFontAtlas* atlas, ImFontConfig* config, ImFontBaked* baked, const GlyphBox& box, ImFontGlyph* glyph) {
  const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, box.width, box.height);
  if (id == ImFontAtlasRectId_Invalid) return false;
  const ImTextureRect& rect = *ImFontAtlasPackGetRect(atlas, id);
  const float density = density_of(config, baked);
  const float baseline = std::round(baked->Ascent);
  glyph->X0 = static_cast<float>(box.left) / density;
  glyph->Y0 = static_cast<float>(box.top) / density + baseline;
  glyph->X1 = static_cast<float>(box.left + box.width) / density;
  glyph->Y1 = static_cast<float>(box.top + box.height) / density + baseline;
  glyph->Visible = true;
  glyph->PackId = id;
  ImFontAtlasTextureBlockQueueUpload(atlas, atlas->TexData, rect.x, rect.y, rect.w, rect.h);
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
  const GlyphBox box = face.source->box(face.weight, size_pixels, codepoint);
  glyph->Codepoint = codepoint;
  glyph->AdvanceX = box.advance / density;
  return box.is_blank() || pack(atlas, config, baked, box, glyph);
}

bool contains(const ImTextureRect& whole, const ImTextureRect& part) {
  return part.x >= whole.x && part.y >= whole.y && part.x + part.w <= whole.x + whole.w &&
         part.y + part.h <= whole.y + whole.h;
}

}  // namespace

Fonts::Fonts(GlyphSource& source) {
  loader_.Name = "GlyphSource";
  loader_.FontSrcContainsGlyph = contains_glyph;
  loader_.FontBakedInit = init_baked;
  loader_.FontBakedLoadGlyph = load_glyph;

  // Room for the letters of a usual screen: each texture that is too small is painted in vain.
  atlas_.TexMinWidth = atlas_.TexMinHeight = texture_side;
  atlas_.TexDesiredFormat = ImTextureFormat_Alpha8;  // what a glyph is; a quarter of the memory
  atlas_.SetFontLoader(&loader_);
  for (const FontWeight weight : {FontWeight::regular, FontWeight::bold}) {
    Face& face = faces_[static_cast<std::size_t>(weight)];
    face = {&source, weight, nullptr};
    ImFontConfig config;
    config.FontData = &face;
    config.FontDataSize = sizeof(Face);
    config.FontDataOwnedByAtlas = false;
    face.font = atlas_.AddFont(&config);
  }
}

// Dear ImGui knows where each letter of each size is: nothing else is to be kept for a texture that is made again.
void Fonts::paint_letters(const ImTextureRect& part) {
  ImStableVector<ImFontBaked, 32>& sizes = atlas_.Builder->BakedPool;
  for (int index = 0; index < sizes.Size; ++index) {
    const ImFontBaked& baked = sizes[index];
    if (baked.WantDestroy) continue;
    const ImFontConfig& config = *baked.ContainerFont->Sources[0];
    const Face& face = face_of(&config);
    for (const ImFontGlyph& glyph : baked.Glyphs) {
      const ImTextureRect* rect = glyph.Visible ? ImFontAtlasPackGetRectSafe(&atlas_, glyph.PackId) : nullptr;
      if (rect && contains(part, *rect))
        face.source->paint(face.weight, baked.Size * density_of(&config, &baked), glyph.Codepoint, rect->x, rect->y);
    }
  }
}

}  // namespace atlas
