// The words by which laureates are found: names, projects, places.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/folding.h"

namespace atlas {

// What of a laureate a text is, from what tells most; a place and a commune tell alike.
enum class SearchField : std::uint8_t { name, place, commune, project };

struct SearchEntry {
  std::size_t laureate = 0;  // into Catalog::laureates
  SearchField field = SearchField::name;
  std::string text;    // as people read it
  std::string folded;  // as words are compared
};

struct SearchIndex {
  std::vector<SearchEntry> entries;

  void add(std::size_t laureate, SearchField field, std::string_view text);
};

// Why a laureate is found: the text of theirs that has the most of the words, and tells most.
struct SearchHit {
  std::size_t laureate = 0;
  SearchField field = SearchField::name;
  std::string text;
  std::vector<TextRange> marks;  // what of the text was looked for, in order
};

// Those who have every word of the query: a word of one of their texts begins with it. A word of four letters or more
// that begins none at all may have one letter more, less, other, or two neighbours swapped. The first sixteen words of
// a query count.
// `search` gives at most `most` of them, one a laureate: by field, whole words before beginnings before slips, then in
// the catalogue's order.
std::vector<SearchHit> search(const SearchIndex& index, std::string_view query, std::size_t most);
// All of them, in the catalogue's order, each once. No word: nobody.
std::vector<std::size_t> found_by(const SearchIndex& index, std::string_view query);

}  // namespace atlas
