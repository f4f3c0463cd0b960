// The sentences that people read, in one language. The program carries the French ones of data/i18n/fr.json, whose keys
// the build turns into `Text`; those of another language are a document, read when someone asks for it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text_ids.h"  // generated: enum class Text

namespace atlas {

enum class Language : std::uint8_t { french, english };
inline constexpr std::array<std::string_view, 2> language_ids{"fr", "en"};

using TextArguments = std::vector<std::pair<std::string, std::string>>;

class Texts {
 public:
  // French.
  Texts() = default;
  // `sentences` in the order of `Text`; those that are missing are said in French.
  Texts(Language language, std::vector<std::string> sentences)
      : language_(language), sentences_(std::move(sentences)) {}

  Language language() const { return language_; }
  // Valid as long as this is.
  std::string_view operator[](Text id) const;
  // Replaces each {name} of the sentence; a name without argument stays as it is, to be seen.
  std::string filled(Text id, const TextArguments& arguments) const;
  // The sentence for one or for many, by the language's own rule (none is one in French, many in English), with
  // {count}.
  std::string counted(Text one, Text many, long long count, TextArguments arguments = {}) const;
  // 1939981 → "1 939 981" with narrow no-break spaces, or "1,939,981".
  std::string number(long long value) const;
  // "Rennes, Lyon et Nancy".
  std::string listed(const std::vector<std::string>& items) const;

 private:
  Language language_ = Language::french;
  std::vector<std::string> sentences_;  // none: the program's own
};

}  // namespace atlas
