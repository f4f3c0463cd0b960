// A template of markup whose {names} are filled with text (escaped) or with markup made here.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "html/escape.h"

namespace atlas::html {

struct Value {
  std::string_view name;
  std::string markup;
};

inline Value words(std::string_view name, std::string_view text) {
  return {name, escaped(text)};
}
inline Value markup(std::string_view name, std::string markup) {
  return {name, std::move(markup)};
}

// Each {name} of the template becomes its value; a name without one stays, to be seen by the tests.
std::string filled(std::string_view pattern, const std::vector<Value>& values);

// A term of a <dl>, as text, and what is said of it, as markup.
std::string defined(std::string_view term, std::string description);

// Text in the page's language, with these names in French in it, in their order.
std::string marked(std::string_view text, const std::vector<std::string>& names);

// An image of a tier's medal, from the symbols of `medal_symbols`.
std::string medal_icon(std::string_view tier_id);

}  // namespace atlas::html
