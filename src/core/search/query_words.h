// The words of a query, and which of them a text of the index has.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/search/search_index.h"
#include "core/search/word_fit.h"

namespace atlas {

// Nobody types more; a link may say anything, and time has an end.
constexpr std::size_t max_query_words = 16;

// A bit for each word of a query.
using WordBits = std::uint32_t;
static_assert(max_query_words < sizeof(WordBits) * 8);

struct QueryWord {
  std::string_view text;  // as it is meant
  bool allows_typo = false;
};

struct QueryWords {
  std::array<QueryWord, max_query_words> all;
  std::size_t count = 0;

  std::span<const QueryWord> list() const { return {all.data(), count}; }
  WordBits all_bits() const { return (WordBits{1} << count) - 1; }
};

// The words point into `folded_query`, which outlives them. Small words are left out unless there are only small ones.
// A word that fits some text as it is typed is never taken for a slip.
QueryWords query_words(const SearchIndex& index, std::string_view folded_query);

struct Answer {
  WordBits had = 0;
  WordFit worst = WordFit::whole;  // of the words that it has
};

// Beside a name that it has, a text has the word for what it is: « département du Nord », « commune de Pertuis ».
Answer answer_of(const SearchEntry& entry, const QueryWords& words);

// How a word of a text of that field fits. Plurals are recognised in projects and themes alone, whose words are common
// ones: « Fontaines » is another place than « Fontaine ».
WordFit fit_in(SearchField field, const QueryWord& word, std::string_view written);

bool has_initials(const SearchEntry& entry, std::string_view typed);

}  // namespace atlas
