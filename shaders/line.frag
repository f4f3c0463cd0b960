#version 300 es
// A capsule: round ends are the round joins of a polyline.
precision highp float;

uniform vec4 u_color;  // premultiplied
uniform float u_half_width;

in vec2 v_along;
flat in float v_length;

out vec4 color;

void main() {
  float beyond = v_along.x - clamp(v_along.x, 0.0, v_length);
  float distance = length(vec2(beyond, v_along.y));
  // Lines thinner than a pixel keep a pixel and lose strength.
  float half_width = max(u_half_width, 0.5);
  float coverage = clamp(half_width + 0.5 - distance, 0.0, 1.0) * min(u_half_width / 0.5, 1.0);
  color = u_color * coverage;
}
