#version 300 es
// The field as soft territories, one tone a tier: a wash inside, stripes where they lie in a wider one, a thin rim where
// they end, a strong one for the chosen.
precision highp float;

uniform sampler2D u_field;
uniform vec3 u_tier[3];
uniform vec3 u_chosen;
uniform float u_pixel_ratio;
uniform float u_rim;     // strength of the rim: none when the territory is a few pixels
uniform vec2 u_corner;   // of the viewport in the framebuffer, device pixels
uniform vec4 u_hatch;    // as in hatch.frag

out vec4 color;

const float edge = 0.25;  // of the field: where a commune alone ends, at 0.707 of its kernel

const float share = 0.18;  // of the period, a stripe

float stripes() {
  float from_middle = abs(fract(dot(gl_FragCoord.xy, u_hatch.xy) - u_hatch.z) - 0.5) * u_hatch.w;
  return clamp(u_hatch.w * share * 0.5 + 0.5 - from_middle, 0.0, 1.0) * min(u_hatch.w, 1.0);
}

vec4 over(vec4 top, vec4 below) { return top + below * (1.0 - top.a); }

// CSS pixels to the edge, positive inside: the field's height over its slope, true near the edge where it is needed.
vec4 depth_at(ivec2 place, vec4 field) {
  vec4 right = texelFetch(u_field, place + ivec2(1, 0), 0) - texelFetch(u_field, place - ivec2(1, 0), 0);
  vec4 down = texelFetch(u_field, place + ivec2(0, 1), 0) - texelFetch(u_field, place - ivec2(0, 1), 0);
  vec4 slope = sqrt(right * right + down * down) * 0.5;
  return (field - edge) / max(slope, 1e-5) / u_pixel_ratio;
}

vec4 halo(float field, float depth, vec3 tone) {
  float inside = clamp(depth * u_pixel_ratio + 0.5, 0.0, 1.0);
  float wash = mix(0.14, 0.3, smoothstep(edge, 1.2, field));
  float rim = clamp(1.1 - abs(depth - 0.6), 0.0, 1.0) * u_rim;
  float alpha = max(max(wash, stripes() * 0.7) * inside, rim);
  return vec4(tone * alpha, alpha);
}

void main() {
  ivec2 place = ivec2(gl_FragCoord.xy - u_corner);
  vec4 field = texelFetch(u_field, place, 0);
  if (max(max(field.r, field.g), max(field.b, field.a)) < 0.02) discard;
  vec4 depth = depth_at(place, field);
  vec4 sum = halo(field.b, depth.b, u_tier[2]);
  sum = over(halo(field.g, depth.g, u_tier[1]), sum);
  sum = over(halo(field.r, depth.r, u_tier[0]), sum);
  float chosen = clamp(1.6 - abs(depth.a - 0.6), 0.0, 1.0);
  color = over(vec4(u_chosen * chosen, chosen), sum);
}
