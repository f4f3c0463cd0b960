#include "render/shader_program.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace atlas {

namespace {

float unit(std::uint8_t channel) {
  return static_cast<float>(channel) / 255.0F;
}

GLuint compiled(GLenum kind, const char* source) {
  const GLuint shader = glCreateShader(kind);
  glShaderSource(shader, 1, &source, nullptr);
  glCompileShader(shader);
  return shader;
}

}  // namespace

ShaderProgram::ShaderProgram(const char* vertex_source, const char* fragment_source) : program_(glCreateProgram()) {
  const GLuint vertex = compiled(GL_VERTEX_SHADER, vertex_source);
  const GLuint fragment = compiled(GL_FRAGMENT_SHADER, fragment_source);
  glAttachShader(program_, vertex);
  glAttachShader(program_, fragment);
  glLinkProgram(program_);
  glDeleteShader(vertex);
  glDeleteShader(fragment);
}

GLint ShaderProgram::location(const char* uniform) const {
  for (const Uniform& known : uniforms_) {
    if (std::string_view(known.name) == uniform) return known.location;
  }
  return uniforms_.emplace_back(uniform, glGetUniformLocation(program_, uniform)).location;
}

ShaderProgram::~ShaderProgram() {
  glDeleteProgram(program_);
}

void ShaderProgram::set(const char* uniform, float value) const {
  glUniform1f(location(uniform), value);
}

void ShaderProgram::set(const char* uniform, float x, float y) const {
  glUniform2f(location(uniform), x, y);
}

void ShaderProgram::set(const char* uniform, float x, float y, float z, float w) const {
  glUniform4f(location(uniform), x, y, z, w);
}

void ShaderProgram::set_premultiplied(const char* uniform, Color color) const {
  const float alpha = unit(color.alpha);
  glUniform4f(location(uniform), unit(color.red) * alpha, unit(color.green) * alpha, unit(color.blue) * alpha, alpha);
}

void ShaderProgram::set_tones(const char* uniform, std::span<const Color> colors) const {
  std::array<float, 3 * most_tiers> tones{};
  std::size_t next = 0;
  for (const Color color : colors.first(std::min(colors.size(), most_tiers))) {
    for (const std::uint8_t channel : {color.red, color.green, color.blue}) tones[next++] = unit(channel);
  }
  set_triples(uniform, std::span(tones).first(next));
}

void ShaderProgram::set_triples(const char* uniform, std::span<const float> values) const {
  glUniform3fv(location(uniform), static_cast<GLsizei>(values.size() / 3), values.data());
}

}  // namespace atlas
