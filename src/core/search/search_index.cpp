#include "core/search/search_index.h"

#include <algorithm>

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

// The words of a folded text, without copies. `use` gets each.
void for_each_word(std::string_view folded, auto&& use) {
  while (!folded.empty()) {
    const std::size_t end = std::min(folded.find(' '), folded.size());
    use(folded.substr(0, end));
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
}

WordFit best_fit(const Word& word, std::string_view folded) {
  WordFit best = WordFit::none;
  for_each_word(
      folded, [&](std::string_view written) { best = std::min(best, word_fit(word.text, written, word.allows_typo)); });
  return best;
}

// The words of a folded query. What begins a word somewhere is no slip.
std::vector<Word> words_of(const SearchIndex& index, std::string_view folded_query) {
  std::vector<Word> words;
  for_each_word(folded_query, [&](std::string_view text) {
    const bool is_known = std::ranges::any_of(words, [=](const Word& one) { return one.text == text; });
    if (!is_known && words.size() < max_words) words.push_back({text});
  });
  for (Word& word : words) {
    word.allows_typo = std::ranges::none_of(
        index.entries, [&](const SearchEntry& entry) { return best_fit(word, entry.folded) != WordFit::none; });
  }
  return words;
}

// How well one text answers, the less the better: words that it has not, what it is, its worst fit.
unsigned rank_of(const SearchEntry& entry, const std::vector<Word>& words) {
  constexpr unsigned rank_of_field[] = {0, 1, 1, 2};
  unsigned missed = 0, worst = 0;
  for (const Word& word : words) {
    const WordFit fit = best_fit(word, entry.folded);
    if (fit == WordFit::none)
      ++missed;
    else
      worst = std::max(worst, static_cast<unsigned>(fit));
  }
  return missed * 16 + rank_of_field[static_cast<std::size_t>(entry.field)] * 4 + worst;
}

// By laureate, a bit for each word that one of the texts has.
std::vector<unsigned> words_had(const SearchIndex& index, const std::vector<Word>& words) {
  std::vector<unsigned> had;
  for (const SearchEntry& entry : index.entries) {
    if (entry.laureate >= had.size()) had.resize(entry.laureate + 1);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (best_fit(words[i], entry.folded) != WordFit::none) had[entry.laureate] |= 1U << i;
    }
  }
  return had;
}

std::vector<std::size_t> found_by_words(const SearchIndex& index, const std::vector<Word>& words) {
  std::vector<std::size_t> found;
  if (words.empty()) return found;
  const std::vector<unsigned> had = words_had(index, words);
  for (std::size_t laureate = 0; laureate < had.size(); ++laureate) {
    if (had[laureate] == (1U << words.size()) - 1) found.push_back(laureate);
  }
  return found;
}

std::vector<TextRange> marks_in(std::string_view text, const std::vector<Word>& words) {
  const Folding folding = folding_of(text);
  std::vector<bool> is_marked(folding.text.size());
  for_each_word(folding.text, [&](std::string_view written) {
    const auto begin = is_marked.begin() + (written.data() - folding.text.data());
    for (const Word& word : words) {
      const WordFit fit = word_fit(word.text, written, word.allows_typo);
      if (fit == WordFit::none) continue;
      const std::size_t length = fit == WordFit::typo ? written.size() : word.text.size();
      std::fill_n(begin, length, true);
    }
  });
  std::vector<TextRange> marks;
  for (std::size_t i = 0; i < is_marked.size(); ++i) {
    if (!is_marked[i]) continue;
    if (i == 0 || !is_marked[i - 1]) marks.push_back({folding.begins[i], 0});
    marks.back().end = folding.ends[i];
  }
  return marks;
}

struct Best {
  const SearchEntry* entry = nullptr;
  unsigned rank = 0;

  // Of texts that answer alike the first, but a commune's name before the same name of a seat: it says more.
  void consider(const SearchEntry& other, unsigned rank_of_other) {
    const bool says_more = entry && entry->field == SearchField::place && other.field == SearchField::commune;
    if (entry && (rank < rank_of_other || (rank == rank_of_other && !says_more))) return;
    entry = &other;
    rank = rank_of_other;
  }
};

}  // namespace

void SearchIndex::add(std::size_t laureate, SearchField field, std::string_view text) {
  entries.push_back({laureate, field, std::string(text), atlas::folded(text)});
}

std::vector<SearchHit> search(const SearchIndex& index, std::string_view query, std::size_t most) {
  const std::string folded_query = folded(query);
  const std::vector<Word> words = words_of(index, folded_query);
  const std::vector<std::size_t> found = found_by_words(index, words);
  std::vector<Best> best(found.size());
  for (const SearchEntry& entry : index.entries) {
    const auto at = std::ranges::lower_bound(found, entry.laureate);
    if (at == found.end() || *at != entry.laureate) continue;
    best[static_cast<std::size_t>(at - found.begin())].consider(entry, rank_of(entry, words));
  }
  std::vector<SearchHit> hits;
  const auto is_before = [&](std::size_t a, std::size_t b) { return best[a].rank < best[b].rank; };
  for (const std::size_t i : sorted_indexes(found.size(), is_before)) {
    if (hits.size() == most) break;
    const SearchEntry& entry = *best[i].entry;
    hits.push_back({entry.laureate, entry.field, entry.text, marks_in(entry.text, words)});
  }
  return hits;
}

std::vector<std::size_t> found_by(const SearchIndex& index, std::string_view query) {
  const std::string folded_query = folded(query);
  return found_by_words(index, words_of(index, folded_query));
}

}  // namespace atlas
