#include "core/search/search_index.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/search/word_fit.h"
#include "core/sorted_indexes.h"

namespace atlas {

namespace {

// Nobody types more; a link may say anything, and time has an end.
constexpr std::size_t max_words = 16;

struct Word {
  std::string_view text;
  bool allows_typo = false;
};

struct Words {
  std::array<Word, max_words> all;
  std::size_t count = 0;

  std::span<const Word> list() const { return {all.data(), count}; }
};

// Takes the first word off a folded text; empty at its end.
std::string_view take_word(std::string_view& folded) {
  const std::size_t end = std::min(folded.find(' '), folded.size());
  const std::string_view word = folded.substr(0, end);
  folded.remove_prefix(std::min(end + 1, folded.size()));
  return word;
}

WordFit best_fit(const Word& word, std::string_view folded) {
  WordFit best = WordFit::none;
  while (!folded.empty()) best = std::min(best, word_fit(word.text, take_word(folded), word.allows_typo));
  return best;
}

bool begins_any(const Word& word, const SearchIndex& index) {
  for (const SearchEntry& entry : index.entries) {
    if (best_fit(word, entry.folded) != WordFit::none) return true;
  }
  return false;
}

// The words of a folded query. What begins a word somewhere is no slip.
Words words_of(const SearchIndex& index, std::string_view folded_query) {
  Words words;
  while (!folded_query.empty() && words.count < max_words) {
    Word& word = words.all[words.count++];
    word.text = take_word(folded_query);
    word.allows_typo = !begins_any(word, index);
  }
  return words;
}

// How well one text answers, the less the better: words that it has not, what it is, its worst fit.
std::size_t rank_of(const SearchEntry& entry, const Words& words) {
  constexpr std::size_t rank_of_field[] = {0, 1, 1, 2};
  std::size_t missed = 0, worst = 0;
  for (const Word& word : words.list()) {
    const WordFit fit = best_fit(word, entry.folded);
    if (fit == WordFit::none)
      ++missed;
    else
      worst = std::max(worst, static_cast<std::size_t>(fit));
  }
  return missed * 16 + rank_of_field[static_cast<std::size_t>(entry.field)] * 4 + worst;
}

// By laureate, a bit for each word that one of the texts has.
std::vector<std::size_t> words_had(const SearchIndex& index, const Words& words) {
  std::vector<std::size_t> had;
  for (const SearchEntry& entry : index.entries) {
    if (entry.laureate >= had.size()) had.resize(entry.laureate + 1);
    for (std::size_t i = 0; i < words.count; ++i) {
      if (best_fit(words.all[i], entry.folded) != WordFit::none) had[entry.laureate] |= std::size_t{1} << i;
    }
  }
  return had;
}

std::vector<std::size_t> found_by_words(const SearchIndex& index, const Words& words) {
  std::vector<std::size_t> found;
  if (words.count == 0) return found;
  const std::vector<std::size_t> had = words_had(index, words);
  for (std::size_t laureate = 0; laureate < had.size(); ++laureate) {
    if (had[laureate] == (std::size_t{1} << words.count) - 1) found.push_back(laureate);
  }
  return found;
}

std::vector<TextRange> marks_in(std::string_view text, const Words& words) {
  const Folding folding = folding_of(text);
  std::string flags(folding.text.size(), ' ');
  for (std::string_view rest = folding.text; !rest.empty();) {
    const std::size_t begin = folding.text.size() - rest.size();
    const std::string_view written = take_word(rest);
    for (const Word& word : words.list()) {
      const WordFit fit = word_fit(word.text, written, word.allows_typo);
      const std::size_t length = fit == WordFit::typo ? written.size() : word.text.size();
      if (fit != WordFit::none) flags.replace(begin, length, length, 'x');
    }
  }
  std::vector<TextRange> marks;
  for (std::size_t i = 0; i < flags.size(); ++i) {
    if (flags[i] == ' ') continue;
    if (i == 0 || flags[i - 1] == ' ') marks.push_back(folding.sources[i]);
    marks.back().end = folding.sources[i].end;
  }
  return marks;
}

// By laureate: where in the index its best text is, and that text's rank.
struct BestTexts {
  std::vector<std::size_t> entries, ranks;
};

// Of texts that answer alike the first, but a commune's name before the same name of a seat: it says more.
BestTexts best_texts(const SearchIndex& index, const Words& words, std::size_t laureate_count) {
  constexpr std::size_t no_rank = ~std::size_t{0};
  BestTexts best{std::vector<std::size_t>(laureate_count), std::vector<std::size_t>(laureate_count, no_rank)};
  for (std::size_t i = 0; i < index.entries.size(); ++i) {
    const SearchEntry& entry = index.entries[i];
    if (entry.laureate >= laureate_count) continue;
    std::size_t &chosen = best.entries[entry.laureate], &rank = best.ranks[entry.laureate];
    const std::size_t other = rank_of(entry, words);
    const bool says_more = index.entries[chosen].field == SearchField::place && entry.field == SearchField::commune;
    if (other > rank || (other == rank && !says_more)) continue;
    chosen = i;
    rank = other;
  }
  return best;
}

}  // namespace

void SearchIndex::add(std::size_t laureate, SearchField field, std::string_view text) {
  entries.push_back({laureate, field, std::string(text), atlas::folded(text)});
}

std::vector<SearchHit> search(const SearchIndex& index, std::string_view query, std::size_t most) {
  const std::string folded_query = folded(query);
  const Words words = words_of(index, folded_query);
  const std::vector<std::size_t> found = found_by_words(index, words);
  std::vector<SearchHit> hits;
  if (found.empty()) return hits;
  const BestTexts best = best_texts(index, words, found.back() + 1);
  const auto is_before = [&](std::size_t a, std::size_t b) { return best.ranks[found[a]] < best.ranks[found[b]]; };
  for (const std::size_t i : sorted_indexes(found.size(), is_before)) {
    if (hits.size() == most) break;
    const SearchEntry& entry = index.entries[best.entries[found[i]]];
    hits.push_back({entry.laureate, entry.field, entry.text, marks_in(entry.text, words)});
  }
  return hits;
}

std::vector<std::size_t> found_by(const SearchIndex& index, std::string_view query) {
  const std::string folded_query = folded(query);
  return found_by_words(index, words_of(index, folded_query));
}

}  // namespace atlas
