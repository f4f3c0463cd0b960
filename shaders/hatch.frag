#version 300 es
// One colour, with slanted stripes over it where the area lies in another that is shown.
precision highp float;

uniform vec4 u_color;    // premultiplied
uniform vec4 u_stripes;  // premultiplied
uniform vec4 u_hatch;    // across the stripes, in periods a device pixel; phase, in periods; device pixels a period: 0 for none

out vec4 color;

const float share = 0.18;  // of the period, a stripe

float stripes() {
  float from_middle = abs(fract(dot(gl_FragCoord.xy, u_hatch.xy) - u_hatch.z) - 0.5) * u_hatch.w;
  return clamp(u_hatch.w * share * 0.5 + 0.5 - from_middle, 0.0, 1.0) * min(u_hatch.w, 1.0);
}

void main() {
  vec4 stripe = u_stripes * stripes();
  color = stripe + u_color * (1.0 - stripe.a);
}
