#include "core/search/search_index.h"

#include <algorithm>
#include <bit>
#include <iterator>

#include "core/base/sorted_indexes.h"
#include "core/search/meant_word.h"
#include "core/search/query_words.h"

namespace atlas {

namespace {

// How results are ranked by the field that answered, best first (0); in the order of SearchField.
constexpr std::size_t rank_of_field[] = {0, 1, 1, 1, 1, 2, 3};
static_assert(std::size(rank_of_field) == search_field_count);

bool is_called_by_initials(SearchField field) {
  return field != SearchField::commune && field != SearchField::project && field != SearchField::theme;
}

// How well one text answers, the less the better: words that it has not, what it is, its worst fit.
std::size_t rank_of(const SearchEntry& entry, const QueryWords& words) {
  const Answer answer = answer_of(entry, words);
  const std::size_t missed = words.count - static_cast<std::size_t>(std::popcount(answer.had));
  return missed * 16 + rank_of_field[static_cast<std::size_t>(entry.field)] * 4 +
         static_cast<std::size_t>(answer.worst);
}

// Which words of the query a laureate's texts have. Communes and départements are kept apart, each by itself: two
// communes that have half of a name each are not the place of that name.
struct WordsHad {
  WordBits by_any = 0;
  std::vector<WordBits> by_communes{0}, by_departements{0};

  void take(SearchField field, WordBits had) {
    auto* one_at_a_time = field == SearchField::commune       ? &by_communes
                          : field == SearchField::departement ? &by_departements
                                                              : nullptr;
    if (one_at_a_time == nullptr)
      by_any |= had;
    else if (std::ranges::find(*one_at_a_time, had) == one_at_a_time->end())
      one_at_a_time->push_back(had);
  }
  bool are_all(WordBits all) const {
    return std::ranges::any_of(by_communes, [&](WordBits commune) {
      return std::ranges::any_of(by_departements,
                                 [&](WordBits departement) { return (by_any | commune | departement) == all; });
    });
  }
};

bool is_of_place(SearchField field) {
  return field != SearchField::project && field != SearchField::theme;
}

// When one place has all the words, even a place without a laureate, the words are its name: laureates that have only
// some of them in one text and the others in another are then not found.
std::vector<std::size_t> found_by_words(const SearchIndex& index, const QueryWords& words) {
  std::vector<std::size_t> found;
  if (words.count == 0) return found;
  std::vector<WordBits> of_entries(index.entries.size());
  bool is_name = false;
  for (std::size_t i = 0; i < of_entries.size(); ++i) {
    const SearchEntry& entry = index.entries[i];
    of_entries[i] = answer_of(entry, words).had;
    is_name = is_name || (is_of_place(entry.field) && of_entries[i] == words.all_bits());
  }
  std::vector<WordsHad> had;
  for (std::size_t i = 0; i < of_entries.size(); ++i) {
    const SearchEntry& entry = index.entries[i];
    if (entry.laureate == nobody || (is_name && of_entries[i] != words.all_bits())) continue;
    if (entry.laureate >= had.size()) had.resize(entry.laureate + 1);
    had[entry.laureate].take(entry.field, of_entries[i]);
  }
  for (std::size_t laureate = 0; laureate < had.size(); ++laureate) {
    if (had[laureate].are_all(words.all_bits())) found.push_back(laureate);
  }
  return found;
}

// A byte for each of the folded text: 'x' where it was looked for.
std::string flags_in(std::string_view folded, SearchField field, const QueryWords& words) {
  std::string flags(folded.size(), ' ');
  for (std::string_view rest = folded; !rest.empty();) {
    const std::size_t begin = folded.size() - rest.size();
    const std::string_view written = take_word(rest);
    if (is_small_word(written)) continue;
    for (const QueryWord& word : words.list()) {
      const WordFit fit = fit_in(field, word, long_form(written));
      const bool is_its_start = fit == WordFit::start && written.starts_with(word.text);
      const std::size_t length = is_its_start ? word.text.size() : written.size();
      if (fit != WordFit::none) flags.replace(begin, length, length, 'x');
    }
  }
  return flags;
}

std::vector<TextRange> marks_in(const SearchEntry& entry, const QueryWords& words) {
  for (const QueryWord& word : words.list()) {
    if (has_initials(entry, word.text)) return {{0, entry.text.size()}};
  }
  const Folding folding = folding_of(entry.text);
  const std::string flags = flags_in(folding.text, entry.field, words);
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

// Among texts that answer equally well the first is taken, except that a commune's name goes before a seat of the same
// name, since it says more.
BestTexts best_texts(const SearchIndex& index, const QueryWords& words, std::size_t laureate_count) {
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
  const std::string folded = atlas::folded(text);
  entries.push_back({laureate, field, std::string(text), telling_words(folded),
                     is_called_by_initials(field) ? initials_of(folded) : std::string()});
}

void SearchIndex::remove(SearchField field) {
  std::erase_if(entries, [field](const SearchEntry& entry) { return entry.field == field; });
}

std::vector<SearchHit> search(const SearchIndex& index, std::string_view query, std::size_t most) {
  const std::string folded_query = folded(query);
  const QueryWords words = query_words(index, folded_query);
  const std::vector<std::size_t> found = found_by_words(index, words);
  std::vector<SearchHit> hits;
  if (found.empty()) return hits;
  const BestTexts best = best_texts(index, words, found.back() + 1);
  const auto is_before = [&](std::size_t a, std::size_t b) { return best.ranks[found[a]] < best.ranks[found[b]]; };
  for (const std::size_t i : sorted_indexes(found.size(), is_before)) {
    if (hits.size() == most) break;
    const SearchEntry& entry = index.entries[best.entries[found[i]]];
    hits.push_back({entry.laureate, entry.field, entry.text, marks_in(entry, words)});
  }
  return hits;
}

std::vector<std::size_t> found_by(const SearchIndex& index, std::string_view query) {
  const std::string folded_query = folded(query);
  return found_by_words(index, query_words(index, folded_query));
}

}  // namespace atlas
