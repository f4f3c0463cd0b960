#include "core/search/query_words.h"

#include <algorithm>

#include "core/search/meant_word.h"

namespace atlas {

namespace {

// Words that people write before a name to say what it is (« ville de », « région »), in the order of SearchField.
constexpr std::string_view kind_words_of_field[search_field_count] = {
    {}, {}, "commune ville", "departement department", "region", {}, {}};
constexpr std::size_t least_letters_of_kind_word = 3;

WordFit best_fit(const QueryWord& word, SearchField field, std::string_view written) {
  WordFit best = WordFit::none;
  while (!written.empty()) best = std::min(best, fit_in(field, word, take_word(written)));
  return best;
}

WordFit best_fit(const QueryWord& word, const SearchEntry& entry) {
  return has_initials(entry, word.text) ? WordFit::whole : best_fit(word, entry.field, entry.words);
}

bool fits_any(const QueryWord& word, const SearchIndex& index) {
  return std::ranges::any_of(index.entries, [&](const auto& entry) { return best_fit(word, entry) != WordFit::none; });
}

}  // namespace

WordFit fit_in(SearchField field, const QueryWord& word, std::string_view written) {
  const bool has_common_words = field == SearchField::project || field == SearchField::theme;
  if (has_common_words && is_plural(word.text, written)) return WordFit::start;
  return word_fit(word.text, written, word.allows_typo);
}

bool has_initials(const SearchEntry& entry, std::string_view typed) {
  for (std::string_view initials = entry.initials; !initials.empty();) {
    if (take_word(initials) == typed) return true;
  }
  return false;
}

QueryWords query_words(const SearchIndex& index, std::string_view folded_query) {
  QueryWords words;
  bool has_telling = false;
  for (std::size_t taken = 0; !folded_query.empty() && taken < max_query_words; ++taken) {
    const std::string_view typed = take_word(folded_query);
    const bool is_telling = !is_small_word(typed);
    if (is_telling && !has_telling) words.count = 0;
    has_telling = has_telling || is_telling;
    if (is_telling || !has_telling) words.all[words.count++].text = meant_word(typed);
  }
  for (QueryWord& word : std::span(words.all.data(), words.count)) word.allows_typo = !fits_any(word, index);
  return words;
}

Answer answer_of(const SearchEntry& entry, const QueryWords& words) {
  Answer answer;
  for (std::size_t i = 0; i < words.count; ++i) {
    const WordFit fit = best_fit(words.all[i], entry);
    if (fit == WordFit::none) continue;
    answer.had |= WordBits{1} << i;
    answer.worst = std::max(answer.worst, fit);
  }
  const std::string_view kind_words = kind_words_of_field[static_cast<std::size_t>(entry.field)];
  if (answer.had == 0 || kind_words.empty()) return answer;
  for (std::size_t i = 0; i < words.count; ++i) {
    const QueryWord word{words.all[i].text};
    if (word.text.size() >= least_letters_of_kind_word && best_fit(word, entry.field, kind_words) != WordFit::none)
      answer.had |= WordBits{1} << i;
  }
  return answer;
}

}  // namespace atlas
