#version 300 es
// The field as soft territories, one tone a tier: a wash that fades away, since nobody knows where they end, stripes where they
// lie in a wider one, and a glow around the chosen.
precision highp float;

uniform sampler2D u_field;
uniform vec3 u_tier[3];
uniform vec3 u_chosen;
uniform vec2 u_corner;   // of the viewport in the framebuffer, device pixels
uniform vec4 u_hatch;    // as in hatch.frag

out vec4 color;

const float share = 0.18;  // of the period, a stripe

float stripes() {
  float from_middle = abs(fract(dot(gl_FragCoord.xy, u_hatch.xy) - u_hatch.z) - 0.5) * u_hatch.w;
  return clamp(u_hatch.w * share * 0.5 + 0.5 - from_middle, 0.0, 1.0) * min(u_hatch.w, 1.0);
}

vec4 over(vec4 top, vec4 below) { return top + below * (1.0 - top.a); }

// Around the chosen: strongest where a commune alone ends, at 0.707 of its kernel, and nothing there is a line.
float glow(float field) { return 0.65 * smoothstep(0.0, 0.25, field) * (1.0 - smoothstep(0.25, 0.75, field)); }

vec4 halo(float field, vec3 tone) {
  float alpha = max(0.36 * smoothstep(0.03, 0.9, field), stripes() * 0.7 * smoothstep(0.1, 0.45, field));
  return vec4(tone * alpha, alpha);
}

void main() {
  vec4 field = texelFetch(u_field, ivec2(gl_FragCoord.xy - u_corner), 0);
  if (max(max(field.r, field.g), max(field.b, field.a)) < 0.02) discard;
  vec4 sum = halo(field.b, u_tier[2]);
  sum = over(halo(field.g, u_tier[1]), sum);
  sum = over(halo(field.r, u_tier[0]), sum);
  color = over(vec4(u_chosen, 1.0) * glow(field.a), sum);
}
