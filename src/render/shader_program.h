// A linked pair of shaders and its uniforms.
#pragma once

#include <GLES3/gl3.h>

#include <span>
#include <vector>

#include "core/look/palette.h"

namespace atlas {

class ShaderProgram {
 public:
  // What the driver says of a shader that it refuses is heard by who plays the calls.
  ShaderProgram(const char* vertex_source, const char* fragment_source);
  ~ShaderProgram();
  ShaderProgram(const ShaderProgram&) = delete;
  ShaderProgram& operator=(const ShaderProgram&) = delete;

  void use() const { glUseProgram(program_); }

  // A name that the shader does not have (or that the driver found unused) is ignored; it is a literal. The program is
  // in use.
  void set(const char* uniform, float value) const;
  void set(const char* uniform, float x, float y) const;
  void set(const char* uniform, float x, float y, float z, float w) const;
  void set_premultiplied(const char* uniform, Color color) const;
  void set_tones(const char* uniform,
                 std::span<const Color> colors) const;  // vec3s, alpha left out; most_tiers at most
  void set_triples(const char* uniform, std::span<const float> values) const;  // vec3s, three values each

 private:
  struct Uniform {
    const char* name = nullptr;
    GLint location = -1;
  };

  GLint location(const char* uniform) const;

  GLuint program_ = 0;
  mutable std::vector<Uniform> uniforms_;  // those that were set: each is asked for once
};

}  // namespace atlas
