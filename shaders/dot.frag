#version 300 es
// A commune of the constellation. Outside it nothing is drawn, in the stencil either.
precision highp float;

uniform vec4 u_color;  // premultiplied

in vec2 v_from_center;
flat in float v_radius;

out vec4 color;

void main() {
  float coverage = clamp(v_radius + 0.5 - length(v_from_center), 0.0, 1.0);
  if (coverage == 0.0) discard;
  color = u_color * coverage;
}
