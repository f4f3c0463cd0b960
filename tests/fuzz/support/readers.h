// The readers of documents from outside, each with what it leads to: a document that is taken goes the whole way.
#pragma once

#include <string_view>

namespace atlas::fuzz {

using Reader = void (*)(std::string_view document);

struct NamedReader {
  std::string_view name;  // of its folder in tests/fuzz/corpus, where a `small.json` is taken
  Reader read;
};

void read_edition(std::string_view document);
void read_france(std::string_view document);
void read_communes(std::string_view document);
void read_perimeters(std::string_view document);
void read_names(std::string_view document);
void read_translation(std::string_view document);

inline constexpr NamedReader readers[] = {{"edition", read_edition},   {"france", read_france},
                                          {"communes", read_communes}, {"perimeters", read_perimeters},
                                          {"names", read_names},       {"translation", read_translation}};

}  // namespace atlas::fuzz
