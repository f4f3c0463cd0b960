#version 300 es
// One colour, with slanted stripes over it where the area lies in another that is shown.
precision highp float;

uniform vec4 u_color;    // premultiplied
uniform vec4 u_stripes;  // premultiplied; transparent for none
uniform float u_period;  // device pixels from stripe to stripe
uniform float u_width;   // of a stripe, device pixels
uniform float u_phase;   // device pixels: where on the screen the land's stripes begin

out vec4 color;

void main() {
  float along = dot(gl_FragCoord.xy, vec2(0.70710678)) - u_phase;
  float from_middle = abs(fract(along / u_period) - 0.5) * u_period;
  vec4 stripe = u_stripes * clamp(u_width * 0.5 + 0.5 - from_middle, 0.0, 1.0);
  color = stripe + u_color * (1.0 - stripe.a);
}
