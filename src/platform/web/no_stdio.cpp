// The C library's formatted input and output, as this program uses them: not at all. Dear ImGui and nlohmann_json refer
// to them for names and messages that nobody here sees; with these in their place the real ones stay out of the
// program, and every visitor saves 5.6 KB (docs/decisions/0004). Numbers for people are written by core/i18n.
#include <cstdarg>
#include <cstddef>

extern "C" {

int vsnprintf(char* buffer, std::size_t size, const char*, std::va_list) {
  if (size > 0) buffer[0] = '\0';
  return 0;
}

int snprintf(char* buffer, std::size_t size, const char*, ...) {
  if (size > 0) buffer[0] = '\0';
  return 0;
}

int sscanf(const char*, const char*, ...) {
  return 0;
}

}  // extern "C"
