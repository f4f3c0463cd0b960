// Draws with OpenGL ES 3 what Dear ImGui drew in its lists. Dear ImGui's own backend asks the context for some ten
// states a frame, to put them back; in a browser each answer waits for another process. Here nobody else needs them
// back.
#pragma once

#include "render/gl_objects.h"
#include "render/shader_program.h"
#include "ui/ui.h"

struct ImDrawCmd;
struct ImDrawData;
struct ImDrawList;

namespace atlas {

class DrawListRenderer {
 public:
  // `ui` outlives it.
  explicit DrawListRenderer(const Ui& ui);
  // Dear ImGui's textures are told that they are gone.
  ~DrawListRenderer();
  DrawListRenderer(const DrawListRenderer&) = delete;
  DrawListRenderer& operator=(const DrawListRenderer&) = delete;

  // What the views drew last, over the whole canvas, in the current framebuffer. Leaves blending and scissors on.
  void draw();

 private:
  void draw_list(const ImDrawList& list, const ImDrawData& data);

  const Ui& ui_;
  ShaderProgram program_;
  gl::VertexArray array_;
  gl::Buffer vertices_;
  gl::Buffer indices_;
};

}  // namespace atlas
