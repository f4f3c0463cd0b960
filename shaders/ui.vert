#version 300 es
// Corners of what Dear ImGui drew, in CSS pixels of the canvas.
precision highp float;

uniform vec2 u_canvas;  // CSS pixels

layout(location = 0) in vec2 a_place;
layout(location = 1) in vec2 a_texel;
layout(location = 2) in vec4 a_color;

out vec2 v_texel;
out vec4 v_color;

void main() {
  v_texel = a_texel;
  v_color = a_color;
  gl_Position = vec4((a_place / u_canvas * 2.0 - 1.0) * vec2(1.0, -1.0), 0.0, 1.0);
}
