#include "core/page/hit_lines.h"

namespace atlas {

namespace {

constexpr std::string_view field_ids[] = {"name", "place", "commune", "departement", "region", "project", "theme"};
static_assert(std::size(field_ids) == search_field_count);

// Letters beyond U+FFFF, which four bytes begin with 0xF0 or more, are two of JavaScript's units.
std::size_t utf16_length(std::string_view text) {
  std::size_t length = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0U) != 0x80U) length += byte >= 0xF0U ? 2 : 1;
  }
  return length;
}

// Whatever would be taken for the end of a column or of a line.
std::string on_one_line(std::string_view text) {
  std::string line(text);
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  }
  return line;
}

std::string marks_of(const SearchHit& hit) {
  const std::string_view text = hit.text;
  std::string marks;
  for (const TextRange& mark : hit.marks) {
    if (!marks.empty()) marks += ';';
    marks += std::to_string(utf16_length(text.substr(0, mark.begin)));
    marks += ',' + std::to_string(utf16_length(text.substr(0, mark.end)));
  }
  return marks;
}

}  // namespace

std::string hit_lines(const Catalog& catalog, std::string_view query) {
  std::string lines;
  for (const SearchHit& hit : search(catalog.search, query, most_suggestions)) {
    const Laureate& one = catalog.laureates[hit.laureate];
    lines += one.id + '\t';
    lines.append(field_ids[static_cast<std::size_t>(hit.field)]).append("\t");
    lines += on_one_line(hit.text) + '\t' + marks_of(hit) + '\t' + on_one_line(one.name) + '\n';
  }
  return lines;
}

}  // namespace atlas
