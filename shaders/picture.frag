#version 300 es
// A picture of the map, whole or fading away.
precision mediump float;

uniform sampler2D u_picture;
uniform float u_opacity;

in vec2 v_texel;

out vec4 color;

void main() { color = vec4(texture(u_picture, v_texel).rgb * u_opacity, u_opacity); }
