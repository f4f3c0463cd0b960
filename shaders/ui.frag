#version 300 es
// A tone, as strong as the atlas of glyphs is there.
precision mediump float;

uniform sampler2D u_atlas;

in vec2 v_texel;
in vec4 v_color;

out vec4 color;

void main() {
  float alpha = v_color.a * texture(u_atlas, v_texel).r;
  color = vec4(v_color.rgb * alpha, alpha);
}
