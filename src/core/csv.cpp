#include "core/csv.h"

#include "core/i18n/texts.h"
#include "core/table_model.h"

namespace atlas {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view line_end = "\r\n";
// A cell that begins with one of these is calculated, or runs something, when the file is opened.
constexpr std::string_view formula_starts = "=+-@\t\r";

void put(std::string& csv, std::string_view text, std::string_view end = ";") {
  const bool quoted = text.find_first_of(";\"\r\n") != text.npos;
  if (quoted) csv += '"';
  if (!text.empty() && formula_starts.find(text[0]) != text.npos) csv += '\'';
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
