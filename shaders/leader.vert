#version 300 es
// From a place to the medal that was moved aside, as the box of a capsule (see line.frag), an instance a medal. A medal that
// still covers its place, or is a ghost, has none.
precision highp float;

uniform vec2 u_origin;
uniform vec2 u_scale;
uniform vec2 u_offset;
uniform vec2 u_size;
uniform float u_pixel_ratio;
uniform float u_half_width;  // device pixels
uniform float u_reach;       // of the way to the medal: 0 for the dot at its place
uniform float u_shortest;    // radii from the place to the medal

layout(location = 0) in vec4 a_place;  // x, y, shift in CSS pixels
layout(location = 1) in vec4 a_look;   // radius in CSS pixels, tier, strength, ring

out vec2 v_along;
flat out float v_length;

void main() {
  vec2 shift = a_place.zw * u_pixel_ratio;
  float apart = length(shift);
  bool is_drawn = length(a_place.zw) > u_shortest * a_look.x && a_look.z >= 1.0;
  vec2 along = apart > 0.0 ? shift / apart : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  v_length = apart * u_reach;
  float reach = u_half_width + 1.0;  // a pixel for the antialiasing
  v_along = vec2((gl_VertexID & 1) == 0 ? -reach : v_length + reach, (gl_VertexID & 2) == 0 ? -reach : reach);
  vec2 from = (a_place.xy - u_origin) * u_scale + u_offset;
  vec2 pixels = from + along * v_along.x + across * v_along.y;
  vec2 place = (pixels / u_size * 2.0 - 1.0) * vec2(1.0, -1.0);
  gl_Position = is_drawn ? vec4(place, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
