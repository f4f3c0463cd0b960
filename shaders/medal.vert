#version 300 es
// A medal as a square around it, an instance a medal; places in device pixels of the viewport.
precision highp float;

uniform vec2 u_size;

layout(location = 0) in vec4 a_medal;  // centre x, y, radius in device pixels, tier
layout(location = 1) in vec2 a_look;   // strength (1: shown, less: a ghost), ring (0: none, 1: hovered, 2: selected)

out vec2 v_from_center;  // in radii
flat out float v_radius;
flat out int v_tier;
flat out vec2 v_look;

const float room = 1.9;  // radii: the silhouette, its ring and its shadow

void main() {
  vec2 corner = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, (gl_VertexID & 2) == 0 ? -1.0 : 1.0);
  v_from_center = corner * room;
  v_radius = a_medal.z;
  v_tier = int(a_medal.w + 0.5);
  v_look = a_look;
  vec2 pixels = a_medal.xy + v_from_center * v_radius;
  gl_Position = vec4((pixels / u_size * 2.0 - 1.0) * vec2(1.0, -1.0), 0.0, 1.0);
}
