// The words by which laureates are found: names, projects, places, themes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/folding.h"

namespace atlas {

// What of a laureate a text is.
enum class SearchField : std::uint8_t { name, place, commune, departement, region, project, theme };
inline constexpr std::size_t search_field_count = 7;

// The laureate of a place that is nobody's: its name is no slip for another.
inline constexpr std::size_t nobody = ~std::size_t{0};

struct SearchEntry {
  std::size_t laureate = 0;  // into Catalog::laureates, or `nobody`
  SearchField field = SearchField::name;
  std::string text;      // as people read it
  std::string words;     // as they are compared: core/search/meant_word.h
  std::string initials;  // by which it is called; empty for a commune, a project, a theme
};

struct SearchIndex {
  std::vector<SearchEntry> entries;

  void add(std::size_t laureate, SearchField field, std::string_view text);
  void remove(SearchField field);
};

// Why a laureate is found: the text of theirs that has the most of the words, and tells most.
struct SearchHit {
  std::size_t laureate = 0;
  SearchField field = SearchField::name;
  std::string text;
  std::vector<TextRange> marks;  // what of the text was looked for, in order
};

// Those who have every word of the query but the small ones, which count where there are no others: a word of one of
// their texts fits it (core/search/word_fit.h), or it is the initials of one; of their communes one has the words, of
// their départements one. Where some place is called by all of them (« Hauts-de-France »), one text has them all. A
// slip is forgiven in a word that fits none at all without. The first sixteen words of a query count. `search` gives at
// most `most` of them, one a laureate: by field, whole words before beginnings before slips, then in the catalogue's
// order.
std::vector<SearchHit> search(const SearchIndex& index, std::string_view query, std::size_t most);
// All of them, in the catalogue's order, each once. No word: nobody.
std::vector<std::size_t> found_by(const SearchIndex& index, std::string_view query);

}  // namespace atlas
