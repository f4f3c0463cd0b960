// The published catalogue as it speaks English, from the document that people edit.
#pragma once

#include <nlohmann/json.hpp>

#include "core/data/translation.h"
#include "support/chart_samples.h"

namespace atlas::testing {

// As the build makes it: the sentences in the order of `Text`, the alphabet's, which is also that of this library's
// objects.
inline std::string english_document() {
  nlohmann::json document = nlohmann::json::parse(data_file("i18n/en.json"));
  nlohmann::json sentences = nlohmann::json::array();
  for (const auto& [name, sentence] : document["texts"].items()) sentences.push_back(sentence);
  document["texts"] = std::move(sentences);
  return document.dump();
}

inline Catalog english_catalog() {
  Catalog catalog = published_catalog();
  for (const Problem& problem : translate(catalog, Language::english, english_document()))
    ADD_FAILURE() << sentence_of(problem);
  return catalog;
}

}  // namespace atlas::testing
