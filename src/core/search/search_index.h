// The words by which laureates are found: names, projects, places.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

// What of a laureate a text is, from what tells most.
enum class SearchField : std::uint8_t { name, place, project };

struct SearchEntry {
  std::size_t laureate = 0;  // into Catalog::laureates
  SearchField field = SearchField::name;
  std::string text;    // as people read it
  std::string folded;  // without case or accents
};

struct SearchIndex {
  std::vector<SearchEntry> entries;

  void add(std::size_t laureate, SearchField field, std::string_view text);
};

// Lower case, without accents; everything that is neither letter nor digit is a space. Any bytes are accepted.
std::string folded(std::string_view text);

// Who has every word of the query, in order, each once. No word: nobody.
std::vector<std::size_t> found_by(const SearchIndex& index, std::string_view query);

}  // namespace atlas
