#version 300 es
// A commune as a square around its disc, an instance a commune.
precision highp float;

uniform vec2 u_origin;
uniform vec2 u_scale;
uniform vec2 u_offset;
uniform vec2 u_size;
uniform vec2 u_radius_pixels;    // least and most, device pixels
uniform vec2 u_radius_of;        // share of the halo's radius (metres), share of the square root of the inhabitants (pixels)

layout(location = 0) in vec4 a_disc;  // x, y, halo radius in metres, square root of the inhabitants

out vec2 v_from_center;  // device pixels
flat out float v_radius;

void main() {
  float radius = a_disc.z * u_scale.x * u_radius_of.x + a_disc.w * u_radius_of.y;
  v_radius = clamp(radius, u_radius_pixels.x, u_radius_pixels.y);
  vec2 corner = vec2((gl_VertexID & 1) == 0 ? -1.0 : 1.0, (gl_VertexID & 2) == 0 ? -1.0 : 1.0);
  v_from_center = corner * (v_radius + 1.0);
  vec2 pixels = (a_disc.xy - u_origin) * u_scale + u_offset + v_from_center;
  gl_Position = vec4((pixels / u_size * 2.0 - 1.0) * vec2(1.0, -1.0), 0.0, 1.0);
}
