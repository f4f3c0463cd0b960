// What reading something gives: a value where there is one, and what was wrong, as values. Nothing throws.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/i18n/texts.h"

namespace atlas {

// One thing wrong with a document or a link: where, and a sentence of data/i18n with its arguments.
struct Problem {
  std::string document;  // file or source name, as the webmaster knows it
  std::string path;      // place in the document, such as `laureates[3].tier`; empty for the whole
  Text sentence;
  TextArguments arguments;

  friend bool operator==(const Problem&, const Problem&) = default;
};

// "laureats-2024.json, laureates[3].tier : …"
std::string sentence_of(const Problem& problem, const Texts& texts = {});

template <typename Value>
struct Result {
  std::optional<Value> value;  // absent when `errors` is not empty
  std::vector<Problem> errors;
  std::vector<Problem> warnings;

  bool ok() const { return value.has_value(); }
};

}  // namespace atlas
