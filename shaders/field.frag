#version 300 es
// What a commune adds to the field of its tier: 1 at its centre, nothing at the kernel's edge. Where neighbours' fields add
// up, their halos melt into one territory.
precision highp float;

uniform vec4 u_channel;

in vec2 v_from_center;
flat in float v_radius;

out vec4 field;

void main() {
  float inside = max(1.0 - dot(v_from_center, v_from_center) / (v_radius * v_radius), 0.0);
  field = u_channel * inside * inside;
}
