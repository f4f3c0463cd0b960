#version 300 es
// How deep a pixel lies inside a disc, in the channel of its tier: the greatest of all discs is the depth in their union.
precision highp float;

uniform vec4 u_channel;
uniform float u_depth_pixels;  // the depth that counts as 1

in vec2 v_from_center;
flat in float v_radius;

out vec4 depth;

void main() { depth = u_channel * clamp((v_radius - length(v_from_center)) / u_depth_pixels, 0.0, 1.0); }
