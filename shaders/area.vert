#version 300 es
// Corners of areas, for the stencil.
precision highp float;

uniform vec2 u_origin;  // of the coordinates given, under the viewport's top left corner plus u_offset
uniform vec2 u_scale;   // device pixels a unit
uniform vec2 u_offset;  // device pixels
uniform vec2 u_size;    // of the viewport, device pixels

layout(location = 0) in vec2 a_place;

void main() {
  vec2 pixels = (a_place - u_origin) * u_scale + u_offset;
  gl_Position = vec4((pixels / u_size * 2.0 - 1.0) * vec2(1.0, -1.0), 0.0, 1.0);
}
