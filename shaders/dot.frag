#version 300 es
// A commune of the constellation.
precision highp float;

uniform vec4 u_color;  // premultiplied

in vec2 v_from_center;
flat in float v_radius;

out vec4 color;

void main() { color = u_color * clamp(v_radius + 0.5 - length(v_from_center), 0.0, 1.0); }
