#version 300 es
// The three silhouettes as signed distances, the same shapes as src/core/layout/tier_shape.cpp draws as polygons.
precision highp float;

uniform vec3 u_tier[3];
uniform vec3 u_rim;
uniform vec3 u_ring[2];  // hovered, selected
uniform vec2 u_widths;   // device pixels at most, of the rim and of the ring

in vec2 v_from_center;
flat in float v_radius;
flat in int v_tier;
flat in vec2 v_look;

out vec4 color;

const vec3 shade = vec3(0.04, 0.06, 0.08);  // of the shadow, whatever the appearance: light never darkens

const float pi = 3.14159265;

// As rosette_lobe_count and rosette_notch_depth.
float rosette(vec2 p) {
  float lobes = 0.5 - 0.5 * cos(10.0 * atan(p.y, p.x));
  return (length(p) - (1.0 - 0.16 * lobes)) * 0.85;  // steeper at the notches: keeps the edge one pixel wide
}

float polygon(vec2 p, float sides, float radius, float turn) {
  float sector = 2.0 * pi / sides;
  float angle = mod(atan(p.y, p.x) - turn, sector) - sector / 2.0;
  return length(p) * cos(angle) - radius * cos(sector / 2.0);
}

float silhouette(vec2 p) {
  if (v_tier == 0) return rosette(p);
  if (v_tier == 1) return polygon(p, 6.0, 1.04, pi / 6.0);
  return polygon(p, 4.0, 1.16, 0.0);
}

float covered(float distance) { return clamp(0.5 - distance * v_radius, 0.0, 1.0); }
vec4 over(vec4 top, vec4 below) { return top + below * (1.0 - top.a); }
vec4 paint(vec3 tone, float alpha) { return vec4(tone * alpha, alpha); }

void main() {
  float distance = silhouette(v_from_center);
  float rim = min(0.16, u_widths.x / v_radius);  // radii, around the metal
  float ring_width = min(0.26, u_widths.y / v_radius);
  float strength = v_look.x;

  float shadow = smoothstep(0.55, -0.2, silhouette(v_from_center - vec2(0.0, 0.14)) - rim) * 0.28;
  vec4 sum = paint(shade, shadow * strength * strength);
  if (v_look.y > 0.5) {
    vec3 ring = v_look.y > 1.5 ? u_ring[1] : u_ring[0];
    sum = over(paint(ring, covered(distance - rim - ring_width)), sum);
  }
  sum = over(paint(u_rim, covered(distance - rim) * max(strength, 0.55)), sum);

  // A sheen from the top left, each metal its own: or shines, argent gleams, bronze is dull.
  float light = dot(normalize(vec3(-v_from_center, 1.2)), normalize(vec3(0.5, 0.8, 0.9)));
  float gloss = v_tier == 0 ? 0.30 : v_tier == 1 ? 0.22 : 0.12;
  vec3 metal = u_tier[v_tier] + (smoothstep(0.55, 1.0, light) * gloss - (1.0 - light) * 0.10);
  sum = over(paint(clamp(metal, 0.0, 1.0), covered(distance) * strength), sum);
  color = sum;
}
