#include "core/csv.h"

#include "core/i18n/texts.h"
#include "core/table_model.h"

namespace atlas {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
// A cell that begins with one of these is calculated, or runs something, when the file is opened.
constexpr std::string_view formula_starts = "=+-@\t\r";

std::string cell(std::string_view text) {
  std::string whole;
  if (!text.empty() && formula_starts.find(text[0]) != text.npos) whole += '\'';
  whole += text;
  if (whole.find_first_of(";\"\r\n") == whole.npos) return whole;
  std::string quoted = "\"";
  for (const char letter : whole) quoted.append(letter == '"' ? 2 : 1, letter);
  return quoted + '"';
}

std::string row(const Laureate& one, const Catalog& catalog) {
  return cell(one.name) + ';' + cell(one.project) + ';' + cell(catalog.themes[one.theme].name) + ';' +
         cell(catalog.tiers[index_of(one.tier)].name) + ';' + cell(region_names(one, catalog)) + ';' +
         std::to_string(one.population.count) + ';' + std::to_string(one.population.year) + "\r\n";
}

}  // namespace

std::string csv_of(const State& state, const Catalog& catalog) {
  std::string csv(byte_order_mark);
  for (std::size_t i = 0; i < table_column_count; ++i) {
    csv += cell(label_of(static_cast<TableColumn>(i), catalog.texts)) + ';';
  }
  csv += cell(catalog.texts[Text::column_year]) + "\r\n";
  for (const LaureateIndex index : sorted_laureates(state, catalog)) csv += row(catalog.laureates[index], catalog);
  return csv;
}

}  // namespace atlas
