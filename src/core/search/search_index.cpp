#include "core/search/search_index.h"

namespace atlas {

std::string folded(std::string_view text) {
  std::string plain;
  for (const char c : text) plain.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  return plain;
}

void SearchIndex::add(std::size_t laureate, SearchField field, std::string_view text) {
  entries.push_back({laureate, field, std::string(text), atlas::folded(text)});
}

std::vector<std::size_t> found_by(const SearchIndex& index, std::string_view query) {
  std::vector<std::size_t> found;
  const std::string words = folded(query);
  for (const SearchEntry& entry : index.entries) {
    if (entry.folded.find(words) == entry.folded.npos) continue;
    if (found.empty() || found.back() != entry.laureate) found.push_back(entry.laureate);
  }
  return found;
}

}  // namespace atlas
