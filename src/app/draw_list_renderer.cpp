#include "app/draw_list_renderer.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "shaders.h"

namespace atlas {

namespace {

// The draw calls below say GL_UNSIGNED_SHORT.
static_assert(sizeof(ImDrawIdx) == 2);

GLuint name_of(const ImTextureData& texture) {
  return static_cast<GLuint>(texture.GetTexID());
}

void remove(ImTextureData& texture) {
  const GLuint name = name_of(texture);
  glDeleteTextures(1, &name);
  texture.SetTexID(ImTextureID_Invalid);
  texture.SetStatus(ImTextureStatus_Destroyed);
}

void create(ImTextureData& texture, const Ui& ui) {
  GLuint name = 0;
  glGenTextures(1, &name);
  glBindTexture(GL_TEXTURE_2D, name);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, texture.Width, texture.Height, 0, GL_RED, GL_UNSIGNED_BYTE,
               texture.GetPixels());
  ui.paint_letters({0, 0, static_cast<unsigned short>(texture.Width), static_cast<unsigned short>(texture.Height)});
  texture.SetTexID(name);
  texture.SetStatus(ImTextureStatus_OK);
}

// After its first texels, of letters alone, which the browser paints: what Dear ImGui has of them is empty.
void update(ImTextureData& texture, const Ui& ui) {
  glBindTexture(GL_TEXTURE_2D, name_of(texture));
  for (const ImTextureRect& part : texture.Updates) ui.paint_letters(part);
  texture.SetStatus(ImTextureStatus_OK);
}

// Does what Dear ImGui asks for its atlas, one byte a texel (see TexDesiredFormat in src/ui/paint/fonts.cpp).
void serve(ImTextureData& texture, const Ui& ui) {
  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  if (texture.Status == ImTextureStatus_WantCreate) create(texture, ui);
  if (texture.Status == ImTextureStatus_WantUpdates) update(texture, ui);
  if (texture.Status == ImTextureStatus_WantDestroy && texture.UnusedFrames > 0) remove(texture);
}

void set_attributes() {
  for (const GLuint location : {0U, 1U, 2U}) glEnableVertexAttribArray(location);
  const auto at = [](std::size_t offset) { return reinterpret_cast<const void*>(offset); };
  glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, sizeof(ImDrawVert), at(offsetof(ImDrawVert, pos)));
  glVertexAttribPointer(1, 2, GL_FLOAT, GL_FALSE, sizeof(ImDrawVert), at(offsetof(ImDrawVert, uv)));
  glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, sizeof(ImDrawVert), at(offsetof(ImDrawVert, col)));
}

// Only what the command may touch, in device pixels from the bottom left. False when that is nothing.
bool scissor(const ImDrawCmd& command, const ImDrawData& data) {
  const ImVec2 scale = data.FramebufferScale;
  const float height = data.DisplaySize.y * scale.y;
  const float left = std::max(command.ClipRect.x * scale.x, 0.0F), top = std::max(command.ClipRect.y * scale.y, 0.0F);
  const float right = std::min(command.ClipRect.z * scale.x, data.DisplaySize.x * scale.x);
  const float bottom = std::min(command.ClipRect.w * scale.y, height);
  if (right <= left || bottom <= top) return false;
  const auto whole = [](float pixels) { return static_cast<GLint>(std::lround(pixels)); };
  glScissor(whole(left), whole(height - bottom), whole(right - left), whole(bottom - top));
  return true;
}

}  // namespace

DrawListRenderer::DrawListRenderer(const Ui& ui) : ui_(ui), program_(shaders::ui_vert, shaders::ui_frag) {
  glBindVertexArray(array_.name());
  glBindBuffer(GL_ARRAY_BUFFER, vertices_.name());
  glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices_.name());
  set_attributes();
  glBindVertexArray(0);
}

DrawListRenderer::~DrawListRenderer() {
  for (ImTextureData* texture : *ui_.draw_data()->Textures) {
    if (texture->GetTexID() != ImTextureID_Invalid) remove(*texture);
  }
}

void DrawListRenderer::draw() {
  const ImDrawData& data = *ui_.draw_data();
  for (ImTextureData* texture : *data.Textures) {
    if (texture->Status != ImTextureStatus_OK) serve(*texture, ui_);
  }
  glViewport(0, 0, static_cast<GLsizei>(std::lround(data.DisplaySize.x * data.FramebufferScale.x)),
             static_cast<GLsizei>(std::lround(data.DisplaySize.y * data.FramebufferScale.y)));
  glEnable(GL_BLEND);
  glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
  glEnable(GL_SCISSOR_TEST);
  glActiveTexture(GL_TEXTURE0);
  program_.use();
  program_.set("u_canvas", data.DisplaySize.x, data.DisplaySize.y);
  glBindVertexArray(array_.name());
  for (const ImDrawList* list : data.CmdLists) draw_list(*list, data);
  glBindVertexArray(0);
}

void DrawListRenderer::draw_list(const ImDrawList& list, const ImDrawData& data) {
  const auto span_of = [](const auto& vector) { return std::span(vector.Data, static_cast<std::size_t>(vector.Size)); };
  gl::upload(GL_ARRAY_BUFFER, vertices_, std::span<const ImDrawVert>(span_of(list.VtxBuffer)), GL_STREAM_DRAW);
  gl::upload(GL_ELEMENT_ARRAY_BUFFER, indices_, std::span<const ImDrawIdx>(span_of(list.IdxBuffer)), GL_STREAM_DRAW);
  for (const ImDrawCmd& command : list.CmdBuffer) {
    if (!scissor(command, data)) continue;
    glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(command.GetTexID()));
    glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount), GL_UNSIGNED_SHORT,
                   reinterpret_cast<const void*>(command.IdxOffset * sizeof(ImDrawIdx)));
  }
}

}  // namespace atlas
