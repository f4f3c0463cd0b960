// OpenGL names that delete themselves.
#pragma once

#include <GLES3/gl3.h>

#include <span>
#include <utility>

namespace atlas::gl {

// One name, made by Traits::make and deleted by Traits::remove.
template <typename Traits>
class Object {
 public:
  Object() : name_(Traits::make()) {}
  ~Object() { Traits::remove(name_); }
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;

  GLuint name() const { return name_; }

 private:
  GLuint name_;
};

struct BufferTraits {
  static GLuint make() {
    GLuint name = 0;
    glGenBuffers(1, &name);
    return name;
  }
  static void remove(GLuint name) { glDeleteBuffers(1, &name); }
};
struct VertexArrayTraits {
  static GLuint make() {
    GLuint name = 0;
    glGenVertexArrays(1, &name);
    return name;
  }
  static void remove(GLuint name) { glDeleteVertexArrays(1, &name); }
};
struct TextureTraits {
  static GLuint make() {
    GLuint name = 0;
    glGenTextures(1, &name);
    return name;
  }
  static void remove(GLuint name) { glDeleteTextures(1, &name); }
};
struct FramebufferTraits {
  static GLuint make() {
    GLuint name = 0;
    glGenFramebuffers(1, &name);
    return name;
  }
  static void remove(GLuint name) { glDeleteFramebuffers(1, &name); }
};

using Buffer = Object<BufferTraits>;
using VertexArray = Object<VertexArrayTraits>;
using Texture = Object<TextureTraits>;
using Framebuffer = Object<FramebufferTraits>;

template <typename Element>
void upload(GLenum target, const Buffer& buffer, std::span<const Element> elements, GLenum usage) {
  glBindBuffer(target, buffer.name());
  glBufferData(target, static_cast<GLsizeiptr>(elements.size_bytes()), elements.data(), usage);
}

// Floats of attribute `location`, one set an instance or a vertex, from the buffer bound to GL_ARRAY_BUFFER.
inline void attribute(GLuint location, GLint float_count, std::size_t stride_floats, std::size_t first_float,
                      bool per_instance) {
  glEnableVertexAttribArray(location);
  glVertexAttribPointer(location, float_count, GL_FLOAT, GL_FALSE, static_cast<GLsizei>(stride_floats * sizeof(float)),
                        reinterpret_cast<const void*>(first_float * sizeof(float)));
  glVertexAttribDivisor(location, per_instance ? 1 : 0);
}

// A quad an instance, made by the vertex shader from gl_VertexID.
inline constexpr GLsizei quad_vertex_count = 4;

}  // namespace atlas::gl
