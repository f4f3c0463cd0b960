#version 300 es
// The communes' discs as one soft territory a tier: a wash inside, a rim where it ends; a stronger rim for the chosen one.
precision highp float;

uniform sampler2D u_field;
uniform vec3 u_tier[3];
uniform vec3 u_chosen;
uniform float u_depth_pixels;
uniform float u_pixel_ratio;
uniform vec2 u_corner;  // of the viewport in the framebuffer, device pixels

out vec4 color;

vec4 over(vec4 top, vec4 below) { return top + below * (1.0 - top.a); }

vec4 halo(float field, vec3 tone, float rim_strength) {
  float depth = field * u_depth_pixels / u_pixel_ratio;  // CSS pixels
  float wash = smoothstep(0.0, 7.0, depth) * 0.30 + smoothstep(0.0, 1.0, depth) * 0.14;
  float rim = clamp(1.0 - abs(depth - 0.8) / 0.9, 0.0, 1.0) * rim_strength;
  float alpha = max(wash, rim) * step(0.002, field);  // outside of every disc: nothing at all
  return vec4(tone * alpha, alpha);
}

void main() {
  vec4 field = texelFetch(u_field, ivec2(gl_FragCoord.xy - u_corner), 0);
  vec4 sum = vec4(0.0);
  sum = over(halo(field.b, u_tier[2], 0.75), sum);
  sum = over(halo(field.g, u_tier[1], 0.75), sum);
  sum = over(halo(field.r, u_tier[0], 0.75), sum);
  sum = over(halo(field.a, u_chosen, 1.0), sum);
  color = sum;
}
