#include "render/shader_program.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr GLsizei log_capacity = 1024;  // enough for a driver's first complaints
constexpr GLsizei name_capacity = 64;   // of our own uniforms

float unit(std::uint8_t channel) {
  return static_cast<float>(channel) / 255.0F;
}

GLuint compiled(GLenum kind, const char* source, std::string& failure) {
  const GLuint shader = glCreateShader(kind);
  glShaderSource(shader, 1, &source, nullptr);
  glCompileShader(shader);
  GLint ok = GL_FALSE;
  glGetShaderiv(shader, GL_COMPILE_STATUS, &ok);
  if (ok == GL_FALSE) {
    std::array<char, log_capacity> log{};
    glGetShaderInfoLog(shader, log_capacity, nullptr, log.data());
    failure += log.data();
  }
  return shader;
}

}  // namespace

ShaderProgram::ShaderProgram(const char* vertex_source, const char* fragment_source, std::string& failure)
    : program_(glCreateProgram()) {
  const GLuint vertex = compiled(GL_VERTEX_SHADER, vertex_source, failure);
  const GLuint fragment = compiled(GL_FRAGMENT_SHADER, fragment_source, failure);
  glAttachShader(program_, vertex);
  glAttachShader(program_, fragment);
  glLinkProgram(program_);
  glDeleteShader(vertex);
  glDeleteShader(fragment);
  GLint ok = GL_FALSE;
  glGetProgramiv(program_, GL_LINK_STATUS, &ok);
  if (ok == GL_FALSE) {
    std::array<char, log_capacity> log{};
    glGetProgramInfoLog(program_, log_capacity, nullptr, log.data());
    failure += log.data();
    failure += "(link)";
  }
  read_uniforms();
}

void ShaderProgram::read_uniforms() {
  GLint count = 0;
  glGetProgramiv(program_, GL_ACTIVE_UNIFORMS, &count);
  for (GLint i = 0; i < count; ++i) {
    std::array<char, name_capacity> name{};
    GLint size = 0;
    GLenum type = 0;
    glGetActiveUniform(program_, static_cast<GLuint>(i), name_capacity, nullptr, &size, &type, name.data());
    const std::string_view listed(name.data());  // an array's name ends in "[0]"
    uniforms_.push_back({std::string(listed.substr(0, listed.find('['))), glGetUniformLocation(program_, name.data())});
  }
}

GLint ShaderProgram::location(std::string_view uniform) const {
  for (const Uniform& known : uniforms_) {
    if (known.name == uniform) return known.location;
  }
  return -1;
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
