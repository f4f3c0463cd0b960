#version 300 es
// A segment as a box that holds its capsule, an instance a segment.
precision highp float;

uniform vec2 u_origin;
uniform vec2 u_scale;
uniform vec2 u_offset;
uniform vec2 u_size;
uniform float u_half_width;  // device pixels

layout(location = 0) in vec4 a_ends;

out vec2 v_along;  // device pixels from the first end: along the segment, and across
flat out float v_length;

void main() {
  vec2 from = (a_ends.xy - u_origin) * u_scale + u_offset;
  vec2 to = (a_ends.zw - u_origin) * u_scale + u_offset;
  v_length = length(to - from);
  vec2 along = v_length > 0.0 ? (to - from) / v_length : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  float reach = u_half_width + 1.0;  // a pixel for the antialiasing
  v_along = vec2((gl_VertexID & 1) == 0 ? -reach : v_length + reach, (gl_VertexID & 2) == 0 ? -reach : reach);
  vec2 pixels = from + along * v_along.x + across * v_along.y;
  gl_Position = vec4((pixels / u_size * 2.0 - 1.0) * vec2(1.0, -1.0), 0.0, 1.0);
}
