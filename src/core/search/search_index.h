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

// Stands for the laureate of a place that has none. Such places are in the index so that their names are not taken for
// slips of other names.
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

// The laureates that have every word of the query. Small words count only where there are no others. A laureate has a
// word when a word of its texts fits it (core/search/word_fit.h), or when it is the initials of a text; words of
// communes must all be one commune's, those of départements one département's. When a place is called by all the words
// (« Hauts-de-France »), one text must have them all. A slip is forgiven only in a word that fits no text without. The
// first sixteen words of a query count. `search` gives at most `most` of them, one a laureate: by field, whole words
// before beginnings before slips, then in the catalogue's order.
std::vector<SearchHit> search(const SearchIndex& index, std::string_view query, std::size_t most);
// All of them, in the catalogue's order, each once. No word: nobody.
std::vector<std::size_t> found_by(const SearchIndex& index, std::string_view query);

}  // namespace atlas
