// The C library's formatted input and output, as far as this program needs them. Dear ImGui and nlohmann_json refer to
// them for names and messages that nobody here sees; with these in their place the real ones stay out of the program,
// and every visitor saves 9 KB (docs/decisions/0004). Numbers for people are written by core/i18n.
#include <cstdarg>
#include <cstddef>
#include <cstdlib>
#include <cstring>

extern "C" {

// The number that a text says, read by the browser, which rounds rightly: web/platform/math_imports.js.
double atlas_js_number(const char* text);

// nlohmann_json has already found that the whole text is a number. The C library's own would bring arithmetic of 128
// bits.
double strtod(const char* text, char** end) {
  if (end != nullptr) *end = const_cast<char*>(text) + std::strlen(text);
  return atlas_js_number(text);
}

float strtof(const char* text, char** end) {
  return static_cast<float>(strtod(text, end));
}
long double strtold(const char* text, char** end) {
  return strtod(text, end);
}

int vsnprintf(char* buffer, std::size_t size, const char*, std::va_list) {
  if (size > 0) buffer[0] = '\0';
  return 0;
}

int snprintf(char* buffer, std::size_t size, const char*, ...) {
  if (size > 0) buffer[0] = '\0';
  return 0;
}

}  // extern "C"
