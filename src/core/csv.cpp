#include "core/csv.h"

#include "core/i18n/texts.h"
#include "core/table_model.h"

namespace atlas {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view line_end = "\r\n";
// A cell that begins with one of these is calculated, or runs something, when the file is opened.
constexpr std::string_view formula_starts = "=+-@\t\r";

// The spaces of printed French (U+00A0, U+202F) are ordinary ones where programs compare.
std::string with_ordinary_spaces(std::string text) {
  for (const std::string_view space : {"\u00A0", "\u202F"}) {
    for (std::size_t at = text.find(space); at != text.npos; at = text.find(space, at + 1))
      text.replace(at, space.size(), " ");
  }
  return text;
}

void put(std::string& csv, std::string_view given, std::string_view end = ";") {
  const std::string text = with_ordinary_spaces(std::string(given));
  const bool quoted = text.find_first_of(";\"\r\n") != std::string::npos;
  if (quoted) csv += '"';
  if (!text.empty() && formula_starts.find(text[0]) != std::string_view::npos) csv += '\'';
  for (const char letter : text) csv.append(letter == '"' ? 2 : 1, letter);
  if (quoted) csv += '"';
  csv += end;
}

void put_row(std::string& csv, const Laureate& one, const Catalog& catalog) {
  put(csv, one.name);
  put(csv, one.project);
  put(csv, catalog.themes[one.theme].name);
  put(csv, catalog.tiers[index_of(one.tier)].name);
  put(csv, region_names(one, catalog));
  put(csv, std::to_string(one.population.count));
  put(csv, std::to_string(one.population.year), line_end);
}

}  // namespace

std::string csv_of(const State& state, const Catalog& catalog) {
  std::string csv(byte_order_mark);
  for (std::size_t i = 0; i < table_column_count; ++i) {
    put(csv, label_of(static_cast<TableColumn>(i), catalog.texts));
  }
  put(csv, catalog.texts[Text::column_year], line_end);
  for (const LaureateIndex index : sorted_laureates(state, catalog)) put_row(csv, catalog.laureates[index], catalog);
  return csv;
}

}  // namespace atlas
