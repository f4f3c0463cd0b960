#version 300 es
// A medal as a square around it, an instance a medal.
precision highp float;

uniform vec2 u_origin;
uniform vec2 u_scale;
uniform vec2 u_offset;
uniform vec2 u_size;
uniform float u_pixel_ratio;

layout(location = 0) in vec4 a_place;  // x, y, shift in CSS pixels
layout(location = 1) in vec4 a_look;   // radius in CSS pixels, tier, strength (1: shown, less: a ghost), ring (0: none,
                                       // 1: hovered, 2: selected)

out vec2 v_from_center;  // in radii
flat out float v_radius;
flat out int v_tier;
flat out vec2 v_look;

const float room = 1.9;  // radii: the silhouette, its ring and its shadow

void main() {
  vec2 corner = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, (gl_VertexID & 2) == 0 ? -1.0 : 1.0);
  v_from_center = corner * room;
  v_radius = a_look.x * u_pixel_ratio;
  v_tier = int(a_look.y + 0.5);
  v_look = a_look.zw;
  vec2 center = (a_place.xy - u_origin) * u_scale + u_offset + a_place.zw * u_pixel_ratio;
  vec2 pixels = center + v_from_center * v_radius;
  gl_Position = vec4((pixels / u_size * 2.0 - 1.0) * vec2(1.0, -1.0), 0.0, 1.0);
}
