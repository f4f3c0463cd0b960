#version 300 es
// A rectangle of the viewport.
precision highp float;

uniform vec4 u_rect;  // left, bottom, right, top, in clip space

out vec2 v_texel;

void main() {
  v_texel = vec2(float(gl_VertexID & 1), float((gl_VertexID & 2) >> 1));
  gl_Position = vec4(mix(u_rect.xy, u_rect.zw, v_texel), 0.0, 1.0);
}
