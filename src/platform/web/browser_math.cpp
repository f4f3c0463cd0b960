// The C library's mathematics, by the browser's own: its tables and series stay out of the program, and every visitor
// saves 11 KB (docs/decisions/0004). What JavaScript gives is within a unit of the last place, as the C library's.
// NOLINTBEGIN(readability-identifier-naming, bugprone-macro-parentheses): the C library's names.

// A function of one number, for doubles and for floats; `atlas_js_NAME` is in web/platform/math_imports.js.
#define ATLAS_BY_THE_BROWSER(name)                                      \
  double atlas_js_##name(double x);                                     \
  double name(double x) {                                               \
    return atlas_js_##name(x);                                          \
  }                                                                     \
  float name##f(float x) {                                              \
    return static_cast<float>(atlas_js_##name(static_cast<double>(x))); \
  }

#define ATLAS_BY_THE_BROWSER_OF_TWO(name)                                                       \
  double atlas_js_##name(double x, double y);                                                   \
  double name(double x, double y) {                                                             \
    return atlas_js_##name(x, y);                                                               \
  }                                                                                             \
  float name##f(float x, float y) {                                                             \
    return static_cast<float>(atlas_js_##name(static_cast<double>(x), static_cast<double>(y))); \
  }

extern "C" {

ATLAS_BY_THE_BROWSER(acos)
ATLAS_BY_THE_BROWSER(asinh)
ATLAS_BY_THE_BROWSER(atan)
ATLAS_BY_THE_BROWSER(cos)
ATLAS_BY_THE_BROWSER(cosh)
ATLAS_BY_THE_BROWSER(exp)
ATLAS_BY_THE_BROWSER(expm1)
ATLAS_BY_THE_BROWSER(log)
ATLAS_BY_THE_BROWSER(log10)
ATLAS_BY_THE_BROWSER(log1p)
ATLAS_BY_THE_BROWSER(log2)
ATLAS_BY_THE_BROWSER(sin)
ATLAS_BY_THE_BROWSER(sinh)
ATLAS_BY_THE_BROWSER(tan)
ATLAS_BY_THE_BROWSER(tanh)
ATLAS_BY_THE_BROWSER_OF_TWO(atan2)
ATLAS_BY_THE_BROWSER_OF_TWO(fmod)
ATLAS_BY_THE_BROWSER_OF_TWO(hypot)
ATLAS_BY_THE_BROWSER_OF_TWO(pow)

double exp2(double x) {
  return atlas_js_pow(2, x);
}
float exp2f(float x) {
  return static_cast<float>(exp2(static_cast<double>(x)));
}

}  // extern "C"
// NOLINTEND(readability-identifier-naming, bugprone-macro-parentheses)
