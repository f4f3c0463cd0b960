#version 300 es
// Shallow water: from the shore's tone to the sea's, by the distance to the line. Capsules of one shore are joined by the
// lightest (GL_MAX), so that no joint is seen.
precision highp float;

uniform vec3 u_tone[2];  // of the sea, of the water at the shore
uniform float u_half_width;

in vec2 v_along;
flat in float v_length;

out vec4 color;

void main() {
  float beyond = v_along.x - clamp(v_along.x, 0.0, v_length);
  float near = 1.0 - clamp(length(vec2(beyond, v_along.y)) / u_half_width, 0.0, 1.0);
  color = vec4(mix(u_tone[0], u_tone[1], near * near), 1.0);
}
